package org.emancipasso.forum.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.forum.CategoryRepository;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Together;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Eight people at once, for some seconds: whatever they do to the same conversations, a recount finds the same. */
@Platform
class StormTest {

    private static final int PEOPLE = 8;
    private static final Duration LONG = Duration.ofSeconds(6);
    private static final List<String> CATEGORIES = List.of("entraide-technique", "choisir-un-outil",
            "besoins-a-mutualiser");

    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger acts = new AtomicInteger();
    private final AtomicInteger people = new AtomicInteger();

    @AfterEach
    void tidy() {
        QuarkusTransaction.requiringNew().run(() -> {
            CDI.current().select(EntityManager.class).get().createNativeQuery(
                    "update forum_topic set status = 'DELETED' where title like 'Tempête%' and status = 'PUBLISHED'")
                    .executeUpdate();
            CategoryRepository categories = CDI.current().select(CategoryRepository.class).get();
            categories.recount(categories.all().stream().map(category -> category.id()).toList());
        });
    }

    @Test
    void a_storm_of_replies_moves_merges_splits_and_removals_leaves_what_a_recount_finds() {
        List<Talk> talks = IntStream.range(0, PEOPLE)
                .mapToObj(i -> Talk.of("forum-tempete-" + i, Role.MODERATOR)).toList();
        IntStream.range(0, 5).forEach(i -> talks.getFirst().ask("Tempête " + i, "Premier message"));
        Instant end = Instant.now().plus(LONG);

        Together.run(PEOPLE, () -> {
            int number = people.getAndIncrement();
            Random random = new Random(number);
            while (Instant.now().isBefore(end)) {
                one(talks.get(number), random);
            }
        });

        assertEquals(List.of(), List.copyOf(failures));
        assertTrue(acts.get() > 50, "only " + acts + " acts were done");
        for (int i = 0; i < PEOPLE; i++) {
            assertEquals(List.of(), Recount.differences(People.id("forum-tempete-" + i)));
        }
    }

    private void one(Talk talk, Random random) {
        List<?> found = Recount.rows("""
            select id, posts, renumbered from forum_topic where title like 'Tempête%'
            and status in ('PUBLISHED', 'DELETED') order by random() limit 2""");
        Object[] topic = (Object[]) found.getFirst();
        long id = ((Number) topic[0]).longValue();
        int posts = ((Number) topic[1]).intValue();
        List<?> post = Recount.rows("select id from forum_post where topic_id = " + id
                + " and position > 1 order by random() limit 1");
        String message = "/forum/messages/" + (post.isEmpty() ? "0" : post.getFirst());
        String desk = Talk.path(id) + "/moderer";
        String category = CATEGORIES.get(random.nextInt(CATEGORIES.size()));
        switch (random.nextInt(15)) {
            case 0 -> seen(talk.post(desk, "acte", "deplacer", "categorie", category, "raison", Talk.REASON));
            case 1 -> {
                if (found.size() > 1) {
                    seen(talk.post(desk, "acte", "fusionner", "cible", "" + ((Object[]) found.get(1))[0], "ordre",
                            random.nextBoolean() ? "date" : "fin", "raison", Talk.REASON));
                }
            }
            case 2, 3 -> seen(talk.post(desk, "acte", "scinder", "messages",
                    2 + random.nextInt(Math.max(1, posts)) + (random.nextBoolean() ? "-" : ""), "titre",
                    "Tempête " + UUID.randomUUID(), "categorie", category, "rangs", "" + topic[2], "raison",
                    Talk.REASON));
            case 4 -> seen(talk.post("/moderation/retirer/message/" + message.substring("/forum/messages/".length()),
                    "raison", "irrespect", "mots", Talk.REASON));
            case 5 -> Recount.rows("""
                select id, version from review_item where kind = 'retrait-message' and closed_at is null
                order by random() limit 1""").stream().map(Object[].class::cast)
                    .forEach(item -> seen(talk.post("/moderation/" + item[0] + "/refuser", "version", "" + item[1],
                            "raison", "pas-fonde", "mots", Talk.REASON)));
            case 14 -> Recount.rows("""
                select id from decision where kind = 'retrait-message' order by random() limit 1""")
                    .forEach(decision -> seen(talk.post("/moderation/decisions/" + decision + "/annuler")));
            case 6 -> seen(talk.post(message + "/moderer", "acte", "supprimer", "raison", Talk.REASON));
            case 7 -> seen(talk.post(message + "/moderer", "acte", "retablir"));
            case 8 -> seen(talk.post(desk, "acte", "supprimer", "raison", Talk.REASON));
            case 9 -> seen(talk.post(desk, "acte", "retablir"));
            case 10 -> seen(talk.post(message + "/solution"));
            default -> seen(talk.post(Talk.path(id) + "/repondre", "texte", "Un mot de plus", "cle",
                    UUID.randomUUID().toString()));
        }
    }

    private void seen(Page page) {
        acts.incrementAndGet();
        if (page.status() >= 500) {
            failures.add(page.status() + " " + page.response().request().uri());
        }
    }
}
