package org.emancipasso.mail;

import jakarta.enterprise.inject.spi.CDI;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Addresses whose letters come back, for tests of other packages. */
public final class Bounces {

    private Bounces() {
    }

    /** A letter to it came back. */
    public static void bounce(String address) {
        QuarkusTransaction.requiringNew().run(() -> addresses().bounce(EmailAddress.of(address).hash()));
    }

    public static boolean isBouncing(String address) {
        return QuarkusTransaction.requiringNew().call(() -> addresses().isBouncing(EmailAddress.of(address)));
    }

    private static MailAddresses addresses() {
        return CDI.current().select(MailAddresses.class).get();
    }
}
