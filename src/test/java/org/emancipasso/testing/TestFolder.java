package org.emancipasso.testing;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** Where a run of tests keeps what it writes; {@code bin/test} runs two at once. */
public final class TestFolder {

    private static final @Nullable String HALF = System.getProperty("test.half");

    private TestFolder() {
    }

    /** Whether this process runs tests. */
    static boolean isOfTests() {
        return HALF != null;
    }

    /** A file or folder of this run alone, below {@code target}. */
    public static Path of(String name) {
        return Path.of("target", "test-half-" + (HALF == null ? "1" : HALF), name);
    }
}
