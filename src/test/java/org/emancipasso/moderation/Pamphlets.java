package org.emancipasso.moderation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.inject.Singleton;

import org.emancipasso.account.Actor;
import org.emancipasso.account.Role;
import org.emancipasso.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/** A kind of public thing that one may report, kept in memory. */
@Singleton
public class Pamphlets implements Moderatable {

    public static final String TYPE = "essai-tract";

    private static final AtomicLong IDS = new AtomicLong(System.nanoTime() / 1_000_000);
    private static final Map<Long, String> TITLES = new ConcurrentHashMap<>();
    private static final Map<Long, String> HIDDEN = new ConcurrentHashMap<>();

    /** Those that somebody else takes away while one hides them. */
    private static final Set<Long> GONE = ConcurrentHashMap.newKeySet();

    /** Publishes one. */
    public static long publish(String title) {
        long id = IDS.incrementAndGet();
        TITLES.put(id, title);
        return id;
    }

    /** Publishes one that is taken away between the look that one has at it and hiding it. */
    public static long fleeting(String title) {
        long id = publish(title);
        GONE.add(id);
        return id;
    }

    /** Has one back on the site by another way than the decision that hid it: an import. */
    public static void comeBack(long id) {
        HIDDEN.remove(id);
    }

    /** Why it is off the site; nothing while it is on it. */
    public static String hidden(long id) {
        return HIDDEN.getOrDefault(id, "");
    }

    /** Whoever is responsible for one. */
    public static String address(long id) {
        return "tract-" + id + "@exemple.org";
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String label() {
        return "tract d’essai";
    }

    @Override
    public Reviewable.Space space() {
        return Reviewable.Space.FORUM;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.MODERATOR);
    }

    @Override
    public Optional<Moderated> find(long id) {
        return Optional.ofNullable(TITLES.get(id)).map(title -> new Moderated(title, "/contact",
                HIDDEN.containsKey(id), "29", Optional.of(new EmailAddress(address(id)))));
    }

    @Override
    public boolean hide(long id, String reason, Actor actor) {
        return !GONE.contains(id) && HIDDEN.put(id, reason) == null;
    }

    @Override
    public boolean restore(long id, String reason, @Nullable Actor actor) {
        return HIDDEN.remove(id, reason);
    }
}
