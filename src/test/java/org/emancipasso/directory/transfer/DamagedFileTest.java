package org.emancipasso.directory.transfer;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.emancipasso.territory.France;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files cut, doubled and sprinkled at random: whatever comes out, it is listings or problems. */
class DamagedFileTest {

    private static final int FILES = 1_000;
    private static final List<String> SPRINKLES = List.of("\"", "'", ",", "\n", "|", ":", "- ", "[", "{", "]", "}",
            "&a ",
            "*a", "!!x ", "\0", "\t", "#", "? ", "%", "\\", "\uFEFF", "é", "\u2028", "---\n", "...\n", "<<: ", "=1+1");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"fiches.csv", "fiches.yaml"})
    void never_ends_in_an_exception(String name) throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        byte[] whole = name.endsWith(".csv")
                ? """
                    external_id,name,pitch,postcode,commune,supports,website
                    a,"Ada, ""Bob""\n et Cléo",'=1+1,44000,Nantes,diagnostic|hebergement,https://asso.example
                    b,Bob,,75011,Paris,,
                    """.getBytes(StandardCharsets.UTF_8)
                : Arrays.copyOf(Files.readAllBytes(Path.of("demo/providers.yaml")), 6_000);
        for (int i = 0; i < FILES; i++) {
            Path file = Files.write(directory.resolve(name), damaged(whole, random));
            assertDoesNotThrow(() -> read(file), () -> "seed " + seed);
        }
    }

    private static void read(Path file) {
        List<Problem> problems = new ArrayList<>();
        try {
            String text = SourceFile.read(file, Sentences.french());
            List<RawListing> listings = file.toString().endsWith(".csv")
                    ? CsvListings.read(text, problems, Sentences.french())
                    : YamlListings.read(text, problems, Sentences.french());
            listings.forEach(listing -> new ListingParser(listing, Words.vocabulary(), France.territories(),
                    Sentences.french()).parse());
        } catch (InvalidFile e) {
            problems.add(e.problem());
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        StringBuilder text = new StringBuilder(new String(whole, StandardCharsets.UTF_8));
        for (int i = random.nextInt(4); i >= 0 && !text.isEmpty(); i--) {
            int at = random.nextInt(text.length());
            int to = Math.min(text.length(), at + random.nextInt(30));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, to);
                case 1 -> text.insert(at, text.substring(at, to));
                case 2 -> text.setLength(at);
                default -> text.insert(at, SPRINKLES.get(random.nextInt(SPRINKLES.size())));
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(10) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
