package org.emancipasso.directory.transfer;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What can be exported: listings, for now. */
final class TransferTarget {

    private static final String PROVIDERS = "providers";

    private TransferTarget() {
    }

    static void check(String what, CommandSpec spec) {
        if (!what.equals(PROVIDERS)) {
            throw new ParameterException(spec.commandLine(),
                    "« " + what + " » : seul « " + PROVIDERS + " » est connu.");
        }
    }
}
