package org.emancipasso.testing;

/** {@code bin/code}: what a telephone would show for the demonstration accounts of staff. */
public final class DemonstrationCode {

    private DemonstrationCode() {
    }

    /** Prints it; it holds for some thirty seconds, and Keycloak takes it once. */
    public static void main(String[] args) {
        System.out.println(DemonstrationAccount.code());
    }
}
