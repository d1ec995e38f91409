package org.emancipasso.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

import org.emancipasso.account.Actor;
import org.emancipasso.account.Role;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.moderation.Review.Choice;
import org.emancipasso.moderation.Review.Field;
import org.emancipasso.moderation.Review.Kind;
import org.emancipasso.testing.Browser;
import org.jspecify.annotations.Nullable;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** A kind of thing that waits for moderators, kept in memory: what a feature brings to the queue. */
@Singleton
public class Papers implements Reviewable {

    public static final String KIND = "essai-papier";

    private static final Map<Long, Paper> PAPERS = new ConcurrentHashMap<>();
    private static final AtomicLong IDS = new AtomicLong(System.nanoTime() / 1_000_000);

    /** What waits. */
    public static final class Paper {
        public final long id;
        public final String title;
        public final @Nullable Long submitter;
        public final String email;
        /** What the feature was asked to do, one word each. */
        public final List<String> acts = new ArrayList<>();
        public volatile boolean isGone;
        /** Whether others have changed since what was decided changed. */
        public volatile boolean isOvertaken;
        public long item;

        Paper(long id, String title, @Nullable Long submitter, String email) {
            this.id = id;
            this.title = title;
            this.submitter = submitter;
            this.email = email;
        }

        /** The address of its item. */
        public String path() {
            return "/moderation/" + item;
        }
    }

    /** Puts one in the queue. */
    public static Paper submit(String title) {
        return submit(KIND, title, null, "", "35");
    }

    /** Puts one in the queue. */
    public static Paper submit(String kind, String title, @Nullable Long submitter, String email, String department) {
        Paper paper = new Paper(IDS.incrementAndGet(), title, submitter, email);
        PAPERS.put(paper.id, paper);
        submit(kind, paper, department);
        return paper;
    }

    /** Puts one in the queue again, as its author does who completes it. */
    public static void submit(String kind, Paper paper, String department) {
        QuarkusTransaction.requiringNew().run(() -> {
            CDI.current().select(ReviewQueue.class).get()
                    .submit(new ReviewQueue.Submission(kind, paper.id, paper.title, department));
            paper.item = ((Number) CDI.current().select(EntityManager.class).get()
                    .createNativeQuery("SELECT max(id) FROM review_item WHERE subject_id = :id AND kind = :kind")
                    .setParameter("id", paper.id).setParameter("kind", kind).getSingleResult()).longValue();
        });
    }

    /** Has nothing wait any more that tests made up: the list shows fifty. */
    public static void clear() {
        QuarkusTransaction.requiringNew().run(() -> CDI.current().select(EntityManager.class).get()
                .createNativeQuery("""
                    UPDATE review_item SET closed_at = opened_at, version = version + 1
                    WHERE closed_at IS NULL AND (kind LIKE '%essai-%' OR kind = 'recours')""").executeUpdate());
    }

    /** Whether it waits, on the list of somebody. */
    public static boolean waits(Browser browser, Paper paper) {
        return browser.open("/moderation?nature=" + KIND).texts("h2 a").contains(paper.title);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String label() {
        return "Papier d’essai";
    }

    @Override
    public Space space() {
        return Space.FORUM;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.MODERATOR);
    }

    @Override
    public int minutes() {
        return 3;
    }

    @Override
    public Optional<Review> review(long subject) {
        Paper paper = paper(subject);
        return paper.isGone
                ? Optional.empty()
                : Optional.of(new Review(paper.title, "/contact", List.of(
                        Field.of("texte", "Texte", Kind.TEXT, "Nous aidons à quitter Google Drive.",
                                "Nous aidons à quitter Google Agenda."),
                        Field.of("ville", "Ville", Kind.LINE, "Rennes", "Rennes"),
                        new Field("taille", "Taille", Kind.ONE_OF, List.of(), List.of("petite"),
                                List.of(new Choice("petite", "Petite"), new Choice("grande", "Grande")), true),
                        new Field("langues", "Langues", Kind.SEVERAL_OF, List.of("fr"), List.of("fr", "br"),
                                List.of(new Choice("fr", "Français"), new Choice("br", "Breton")), true),
                        Field.fact("origine", "Origine", "Un courriel")),
                        List.of(new Review.Warning("Ce nom ressemble à un autre", "/prestataires")),
                        paper.submitter));
    }

    @Override
    public List<PresetReason> reasons() {
        return List.of(new PresetReason("hors-sujet", "Ce n’est pas notre sujet.", "Charte, article 2"),
                new PresetReason("incomplet", "Il manque une adresse.", "Charte, article 3"));
    }

    @Override
    public Map<String, String> approve(long subject, Map<String, List<String>> values, Actor actor) {
        if (values.get("ville").isEmpty()) {
            return Map.of("ville", "Dites quelle ville.");
        }
        note(subject, "approve " + String.join(",", values.get("ville")));
        return Map.of();
    }

    @Override
    public void refuse(long subject, Actor actor) {
        note(subject, "refuse");
    }

    @Override
    public boolean undo(long subject, Actor actor) {
        if (paper(subject).isOvertaken) {
            return false;
        }
        note(subject, "undo");
        return true;
    }

    @Override
    public Optional<EmailAddress> author(long subject) {
        return Optional.of(paper(subject).email).filter(email -> !email.isEmpty()).map(EmailAddress::new);
    }

    @Override
    public Optional<String> answerUrl(long subject) {
        return Optional.of("https://example.org/completer/" + subject);
    }

    static Paper paper(long id) {
        return PAPERS.getOrDefault(id, new Paper(id, "Oublié", null, ""));
    }

    private static void note(long subject, String act) {
        List<String> acts = paper(subject).acts;
        synchronized (acts) {
            acts.add(act);
        }
    }

    /** The same, where two persons must agree. */
    @Singleton
    public static class Contracts implements Reviewable {

        public static final String KIND = "essai-contrat";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public String label() {
            return "Contrat d’essai";
        }

        @Override
        public Space space() {
            return Space.FORUM;
        }

        @Override
        public Set<String> roles() {
            return Set.of(Role.MODERATOR);
        }

        @Override
        public int minutes() {
            return 5;
        }

        @Override
        public int approvals() {
            return 2;
        }

        @Override
        public Optional<Review> review(long subject) {
            return Optional.of(new Review(paper(subject).title, null, List.of(), List.of(), null));
        }

        @Override
        public List<PresetReason> reasons() {
            return List.of();
        }

        @Override
        public Map<String, String> approve(long subject, Map<String, List<String>> values, Actor actor) {
            note(subject, "approve");
            return Map.of();
        }

        @Override
        public void refuse(long subject, Actor actor) {
            note(subject, "refuse");
        }

        @Override
        public boolean undo(long subject, Actor actor) {
            note(subject, "undo");
            return true;
        }

        @Override
        public Optional<EmailAddress> author(long subject) {
            return Optional.empty();
        }
    }
}
