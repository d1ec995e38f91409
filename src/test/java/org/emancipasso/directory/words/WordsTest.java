package org.emancipasso.directory.words;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.catalogue.Vocabularies;
import org.emancipasso.catalogue.WordList;
import org.emancipasso.directory.ProviderDetails;
import org.emancipasso.directory.ProviderService;
import org.emancipasso.directory.ProviderService.Change;
import org.emancipasso.directory.ProviderService.Stored;
import org.emancipasso.directory.ProviderStatus;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The words of the directory, kept by curators. */
@Platform
class WordsTest {

    private static final String ID = "essai-mots";

    private final Browser curator = People.member("mots-curatrice", Role.CURATOR);

    @Inject
    ProviderService providers;

    @Inject
    Vocabularies vocabularies;

    @Inject
    WordService words;

    @BeforeEach
    void read() {
        vocabularies.refresh();
    }

    @Test
    void a_word_is_added_reworded_and_seen_at_once() {
        Page added = add("accompagnements", "Réparer le serveur");

        assertEquals(200, added.status());
        assertTrue(added.text().contains("C’est enregistré"));
        Page word = added.follow("Réparer le serveur").form("mot").type("Libellé", "Dépanner le serveur")
                .type("Précision", "Quand tout s’arrête").submit();
        assertTrue(word.text().contains("Dépanner le serveur"));
        assertTrue(new Browser().open("/prestataires?accompagnement=reparer-le-serveur").texts(".chips").getFirst()
                .contains("Dépanner le serveur"));
        merge("accompagnements", "reparer-le-serveur", "diagnostic");
    }

    @Test
    void a_label_that_is_taken_comes_back_with_what_was_typed() {
        Page refused = add("structures", "association");

        assertEquals(422, refused.status());
        assertTrue(refused.text().contains("Choisissez un autre libellé"));
        assertEquals("association", refused.document().expectFirst("#libelle").val());
        assertEquals(422, add("structures", " !").status());
    }

    @Test
    void who_comes_second_is_told_and_may_go_on() {
        add("tailles", "Deux mille");
        Page first = curator.open("/equipe/taxonomies/tailles/deux-mille");
        Page second = curator.open("/equipe/taxonomies/tailles/deux-mille");
        first.form("mot").type("Libellé", "Deux mille personnes").submit();

        Page told = second.form("mot").type("Libellé", "2 000").submit();

        assertEquals(422, told.status());
        assertTrue(told.text().contains("quelqu’un vient de changer ce mot en « Deux mille personnes »"));
        assertTrue(told.form("mot").submit().text().contains("C’est enregistré"));
        merge("tailles", "deux-mille", "benevoles");
    }

    @Test
    void a_word_moves_up_once_however_often_it_is_asked() {
        List<String> before = codes();
        Page list = curator.open("/equipe/taxonomies/effectifs");
        String form = "jeton=" + list.document().expectFirst("[name=jeton]").val() + "&code=21-50&place=4&sens=haut";

        curator.post("/equipe/taxonomies/effectifs/ordre", form);
        curator.post("/equipe/taxonomies/effectifs/ordre", form);

        assertEquals(List.of("benevoles", "1-5", "21-50", "6-20", "51-et-plus"), codes());
        curator.post("/equipe/taxonomies/effectifs/ordre", form.replace("place=4", "place=3").replace("haut", "bas"));
        assertEquals(before, codes());
    }

    @Test
    void merging_shows_what_it_touches_then_leads_the_old_code_on_everywhere() {
        add("accompagnements", "Choisir un serveur");
        save(List.of("choisir-un-serveur", "diagnostic"), List.of("Outil Doublon"), List.of("Géant Doublon"));

        Page word = curator.open("/equipe/taxonomies/accompagnements/choisir-un-serveur");
        Page preview = word.form("fusion").choose("Le mot qui reste", "diagnostic").submit();
        assertTrue(preview.text().contains("Employé une fois"));
        assertEquals(List.of("choisir-un-serveur", "diagnostic"), stored().details().supports());
        preview.document().expectFirst("[name=confirme]");
        merge("accompagnements", "choisir-un-serveur", "diagnostic");
        merge("outils", "outil-doublon", "nextcloud");
        merge("outils-a-quitter", "geant-doublon", "google-drive");

        assertAll(() -> assertEquals(List.of("diagnostic"), stored().details().supports()),
                () -> assertEquals(List.of("Nextcloud"), stored().details().tools()),
                () -> assertEquals(List.of("Google Drive"), stored().details().leaves()),
                () -> assertEquals(404,
                        curator.open("/equipe/taxonomies/accompagnements/choisir-un-serveur").status()),
                () -> assertTrue(new Browser().open("/prestataires?accompagnement=choisir-un-serveur")
                        .texts(".chips").getFirst().contains("Faire un diagnostic numérique")),
                () -> assertEquals(200,
                        new Browser().open("/api/v1/providers?accompagnement=choisir-un-serveur").status()));
        save(List.of("diagnostic"), List.of("Outil doublon"), List.of("Géant Doublon"));
        assertEquals(List.of("Nextcloud"), stored().details().tools());
        assertEquals(422, add("accompagnements", "Choisir un serveur").status());
    }

    @Test
    void a_new_label_reaches_the_listings_once_all_replicas_know_it() {
        save(List.of(), List.of("Outil Renommé"), List.of());
        curator.open("/equipe/taxonomies/outils/outil-renomme").form("mot").type("Libellé", "Zébulon-mots").submit();

        TestClock.moveTo(1);
        try {
            words.reindexDue();
        } finally {
            TestClock.moveTo(0);
        }

        assertEquals(List.of("Zébulon-mots"), stored().details().tools());
    }

    @Test
    void the_words_that_the_program_knows_are_neither_added_to_nor_merged() {
        assertFalse(curator.open("/equipe/taxonomies/modalites").text().contains("Ajouter un mot"));
        Page page = curator.open("/equipe/taxonomies/accompagnements");
        assertEquals(404, curator.post("/equipe/taxonomies/etapes",
                "libelle=9&jeton=" + page.document().expectFirst("[name=jeton]").val()).status());
    }

    @Test
    void the_same_word_sent_twenty_times_at_once_is_one() throws Exception {
        String token = curator.open("/equipe/taxonomies/structures").document().expectFirst("[name=jeton]").val();
        Callable<Integer> send = () -> curator.post("/equipe/taxonomies/structures",
                "libelle=Essai+simultan%C3%A9&precision=&jeton=" + token).status();
        try (ExecutorService all = Executors.newFixedThreadPool(20)) {
            for (var answer : all.invokeAll(IntStream.range(0, 20).mapToObj(_ -> send).toList())) {
                assertEquals(200, answer.get());
            }
        }

        assertEquals(1, words.all(WordList.STRUCTURE).stream().filter(word -> word.label().equals("Essai simultané"))
                .count());
        merge("structures", "essai-simultane", "association");
    }

    private Page add(String list, String label) {
        return curator.open("/equipe/taxonomies/" + list).form("ajouter").type("Libellé", label).submit();
    }

    private void merge(String list, String code, String target) {
        Page word = curator.open("/equipe/taxonomies/" + list + "/" + code);
        String token = word.document().expectFirst("[name=jeton]").val();
        assertEquals(200, curator.post("/equipe/taxonomies/" + list + "/" + code + "/fusion",
                "vers=" + target + "&confirme=oui&jeton=" + token).status());
    }

    private List<String> codes() {
        return words.all(WordList.HEADCOUNT).stream().map(Word::code).toList();
    }

    private void save(List<String> supports, List<String> tools, List<String> leaves) {
        providers.saveAll(List.of(new Change(ID, "Essai des mots", details -> new ProviderDetails(
                details.name(), null, null, "association", null, null, List.of(), supports, List.of(), List.of(), null,
                tools, leaves, List.of(), List.of(), null, null, null, List.of()), true,
                Optional.of(ProviderStatus.DRAFT), "")), _ -> {
                });
    }

    private Stored stored() {
        return providers.storedAfter(0, 100_000).stream().filter(listing -> listing.externalId().equals(ID)).findFirst()
                .orElseThrow();
    }
}
