package org.emancipasso.moderation.decision;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;

import org.emancipasso.testing.LocalMail;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** What the platform does by itself, when it is told to. */
public final class Telling {

    private static final Pattern LINK = Pattern.compile("/decisions/[A-Za-z0-9_-]{43}");

    private Telling() {
    }

    /**
     * Has it look as it will tomorrow: the quarter of an hour is over. The decisions move, and not the clock: letters of
     * tomorrow would not leave today.
     */
    public static void tomorrow() {
        QuarkusTransaction.requiringNew().run(() -> CDI.current().select(EntityManager.class).get()
                .createNativeQuery("""
                    UPDATE decision SET decided_at = decided_at - interval '1 day',
                    opened_at = opened_at - interval '1 day' WHERE told_at IS NULL AND undone_at IS NULL""")
                .executeUpdate());
        now();
    }

    /** Has it look now. */
    public static void now() {
        CDI.current().select(DecisionCare.class).get().care();
    }

    /** The path of the link in the letter of a decision. */
    public static String link(String address, String subject) {
        String text = LocalMail.awaitText(address, subject);
        Matcher link = LINK.matcher(text);
        if (!link.find()) {
            throw new AssertionError("No link in " + text);
        }
        return link.group();
    }
}
