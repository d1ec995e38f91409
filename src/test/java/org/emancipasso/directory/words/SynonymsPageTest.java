package org.emancipasso.directory.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.Test;

/** The synonyms of the search, kept by curators. */
@Platform
class SynonymsPageTest {

    private final Browser curator = People.member("synonymes-curatrice", Role.CURATOR);

    @Inject
    SynonymService synonyms;

    @Test
    void a_group_acts_at_once_is_changed_and_removed() {
        Page added = curator.open("/equipe/synonymes?mot=trottinette").form("ajouter")
                .type("Les mots du groupe", "Trottinette\nnextcloud \n\ntrottinette").submit();
        assertTrue(added.text().contains("trottinette, nextcloud"), added.text());
        assertTrue(understood("trottinette").contains("nextcloud"));

        Page group = added.follow("trottinette, nextcloud");
        Page stale = curator.open(group.response().uri().getPath());
        group.form("groupe").type("Les mots du groupe", "trottinette\nframapad").submit();
        assertTrue(understood("trottinette").contains("framapad"));
        Page told = stale.form("groupe").type("Les mots du groupe", "trottinette\npatinette").submit();
        assertEquals(422, told.status());
        assertTrue(told.text().contains("quelqu’un vient de changer ce groupe"));

        told.form("retirer").submit();
        assertFalse(understood("trottinette").contains("framapad"));
    }

    @Test
    void what_cannot_be_a_group_comes_back_with_what_is_wrong() {
        for (String typed : List.of("seul", "", "un deux trois quatre cinq\nsix", "!!!\nmot", "x".repeat(70) + "\ny")) {
            Page refused = curator.open("/equipe/synonymes").form("ajouter").type("Les mots du groupe", typed).submit();
            assertEquals(422, refused.status(), typed);
            assertEquals(1, refused.texts(".wrong").size(), typed);
        }
    }

    @Test
    void the_same_group_sent_twenty_times_at_once_is_one() throws Exception {
        String token = curator.open("/equipe/synonymes").document().expectFirst("[name=jeton]").val();
        Callable<Integer> send = () -> curator
                .post("/equipe/synonymes", "mots=vingtfois%0Avingt+fois+la&jeton=" + token).status();
        try (ExecutorService all = Executors.newFixedThreadPool(20)) {
            for (var answer : all.invokeAll(IntStream.range(0, 20).mapToObj(_ -> send).toList())) {
                assertEquals(200, answer.get());
            }
        }
        var made = synonyms.all().stream().filter(group -> group.terms().contains("vingtfois")).toList();

        assertEquals(1, made.size());
        synonyms.remove(1, made.getFirst().id());
    }

    private static String understood(String words) {
        return new Browser().open("/prestataires?q=" + words).texts(".understood").getFirst();
    }
}
