package org.emancipasso.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.account.organisation.Houses;
import org.emancipasso.directory.TestListings;
import org.emancipasso.moderation.Papers;
import org.emancipasso.testing.Browser;
import org.jspecify.annotations.Nullable;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** What a form is filled with: words and a mailbox that nobody else has, people, listings; and what is put back afterwards. */
final class Setting {

    private static final int A_WHILE = 6;
    private static final String SPEAKER = "vingt-revendique";
    private static int made;
    private static long house;

    final String unique = UUID.randomUUID().toString().substring(0, 8);
    final String mailbox = "vingt-" + unique + "@exemple.org";

    private final TestListings listings = new TestListings();
    private final Deque<Runnable> afterwards = new ArrayDeque<>();

    Setting() {
        made++;
    }

    /** Not always the same one: an account sends so many forms in a minute. */
    static Browser moderator() {
        return People.member("vingt-moderatrice-" + made / A_WHILE, Role.MODERATOR, Role.CURATOR, Role.ADMIN);
    }

    /** Somebody who speaks for an organisation: made once, since that takes a letter. */
    static Browser speaker() {
        Browser speaker = People.member(SPEAKER);
        if (house == 0) {
            house = Houses.speaking(speaker, SPEAKER, "Maison des vingt", "maison-vingt-essai.org");
        }
        return speaker;
    }

    /** The organisation for which they speak. */
    static long house() {
        speaker();
        return house;
    }

    static String find(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertTrue(found.find(), text);
        return found.group();
    }

    static long number(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) CDI.current().select(EntityManager.class).get().createNativeQuery(sql)
                        .getSingleResult()).longValue());
    }

    long publish(String name, @Nullable String website, @Nullable String contact) {
        return listings.publish(name, website, contact);
    }

    void afterwards(Runnable work) {
        afterwards.add(work);
    }

    void putBack() {
        afterwards.forEach(Runnable::run);
        Papers.clear();
        listings.withdrawAll();
    }
}
