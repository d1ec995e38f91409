package org.emancipasso.testing;

import java.nio.file.Path;

/** Where a run of tests keeps what it writes; {@code bin/test} runs two at once. */
public final class TestFolder {

    private TestFolder() {
    }

    /** A file or folder of this run alone, below {@code target}. */
    public static Path of(String name) {
        return Path.of("target", "test-half-" + System.getProperty("test.half", "1"), name);
    }
}
