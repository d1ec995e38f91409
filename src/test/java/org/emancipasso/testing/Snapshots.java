package org.emancipasso.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import com.google.gson.JsonObject;

/** Requests to the engine, kept word for word in {@code src/test/resources/requests} so that a change is read. */
public final class Snapshots {

    private static final Path FOLDER = Path.of("src/test/resources/requests");

    private Snapshots() {
    }

    /** A request is the one that was agreed, and of clauses that all engines know. */
    public static void verify(String name, JsonObject request) throws IOException {
        assertEquals(Set.of(), CommonClauses.missingFrom(request.getAsJsonObject("body")), name);
        String sent = SentSearches.pretty(request);
        Path file = FOLDER.resolve(name + ".json");
        if ("renew".equals(System.getProperty("snapshots"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, sent);
        }
        assertEquals("", difference(Files.readAllLines(file), sent.lines().toList()),
                () -> "What is sent is not " + file + ". If that is meant: bin/test -Dtest=RequestSnapshotsTest "
                        + "-Dsnapshots=renew, then read what changed");
    }

    /** The lines from the first that differs to the last. */
    private static String difference(List<String> agreed, List<String> sent) {
        int same = 0;
        while (same < Math.min(agreed.size(), sent.size()) && agreed.get(same).equals(sent.get(same))) {
            same++;
        }
        int end = 0;
        while (end < Math.min(agreed.size(), sent.size()) - same
                && agreed.get(agreed.size() - 1 - end).equals(sent.get(sent.size() - 1 - end))) {
            end++;
        }
        StringBuilder difference = new StringBuilder();
        agreed.subList(same, agreed.size() - end).forEach(line -> difference.append("\n- ").append(line));
        sent.subList(same, sent.size() - end).forEach(line -> difference.append("\n+ ").append(line));
        return difference.toString();
    }
}
