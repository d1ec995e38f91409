package org.emancipasso.testing;

import java.nio.file.Path;
import java.util.List;

/** The JDK that runs this. */
final class Java {

    /** Of a program that lives some minutes, which do not repay what the better compiler costs. */
    static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1");

    private Java() {
    }

    static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
