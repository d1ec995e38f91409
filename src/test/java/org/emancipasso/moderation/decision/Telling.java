package org.emancipasso.moderation.decision;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.inject.spi.CDI;

import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.TestClock;

/** What the platform does by itself, when it is told to. */
public final class Telling {

    private static final Pattern LINK = Pattern.compile("/decisions/[A-Za-z0-9_-]{43}");

    private Telling() {
    }

    /** Has tomorrow look what is final: the quarter of an hour is over. */
    public static void tomorrow() {
        TestClock.moveTo(1);
        now();
        TestClock.moveTo(0);
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
