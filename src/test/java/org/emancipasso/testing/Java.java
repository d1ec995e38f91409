package org.emancipasso.testing;

import java.nio.file.Path;
import java.util.List;

/** The JDK that runs this. */
final class Java {

    /** Of a program that lives some minutes, which do not repay what the better compiler costs. */
    static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1");

    private Java() {
    }

    /** Of a server that tests start: none lives longer than they. What {@code bin/serve} starts may live for days. */
    static List<String> ofTests() {
        return TestFolder.isOfTests() ? SHORT_LIVED : List.of();
    }

    static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
