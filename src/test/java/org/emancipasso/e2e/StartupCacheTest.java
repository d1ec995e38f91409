package org.emancipasso.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.emancipasso.testing.Program;
import org.emancipasso.testing.StartupCache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rehearsal that an image and {@code bin/serve} make the JVM's cache by (docs/adr/0014). */
class StartupCacheTest {

    @TempDir
    private Path directory;

    @Test
    void a_rehearsal_needs_no_server_its_cache_is_taken_and_a_broken_one_hinders_no_start() throws Exception {
        // Left for the tests that start the program as it is built.
        assertTrue(StartupCache.PLATFORM.makeAtOnce(Program.rehearsal(), directory));
        Path cache = Files.copy(StartupCache.PLATFORM.file(), directory.resolve("copy.aot"));
        // « on » ends a JVM that cannot use its cache; « auto », the default, starts it without.
        assertEquals(0, rehearse("-XX:AOTMode=on", "-XX:AOTCache=" + cache));

        try (FileChannel file = FileChannel.open(cache, StandardOpenOption.WRITE)) {
            file.truncate(5_000);
        }
        assertNotEquals(0, rehearse("-XX:AOTMode=on", "-XX:AOTCache=" + cache));
        assertEquals(0, rehearse("-XX:AOTCache=" + cache));
    }

    private int rehearse(String... options) throws IOException, InterruptedException {
        ProcessBuilder rehearsal = Program.rehearsal();
        rehearsal.command().addAll(1, List.of(options));
        rehearsal.command().add(1, "-XX:TieredStopAtLevel=1");
        return rehearsal.redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile()).start().waitFor();
    }
}
