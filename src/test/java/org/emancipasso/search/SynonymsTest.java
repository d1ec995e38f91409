package org.emancipasso.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.emancipasso.search.QueryText.Clause;
import org.emancipasso.search.QueryText.Kind;
import org.emancipasso.search.Synonyms.Expanded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SynonymsTest {

    private final Synonyms synonyms = new Synonyms(List.of(
            List.of("drive", "partage de fichiers", "nextcloud"),
            List.of("visio", "visioconférence", "zoom"),
            List.of("messagerie instantanée", "rocket.chat"),
            List.of("lettre d’information", "newsletter"),
            List.of("mail", "courriel"),
            List.of("mail", "correspondance"),
            List.of("gestion des membres", "fichier adhérents")));

    @Test
    void says_a_word_in_the_other_words_of_its_group() {
        assertEquals(List.of("partage de fichiers", "nextcloud"), only("drive").synonyms());
    }

    @ParameterizedTest
    @ValueSource(strings = {"partage de fichiers", "partage fichiers", "Partages de fichier", "PARTAGE DES FICHIERS",
            "le partage de fichiers"})
    void knows_a_term_of_several_words_however_it_is_written(String typed) {
        assertEquals(new Clause("partage de fichiers", Kind.PHRASE), only(typed).clause());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fichier des adhérent·es", "fichier adhérent.e.s", "Fichiers d’adhérent⋅e⋅s",
            "fichier adhérent(e)s", "fichier adhérents/es"})
    void knows_a_term_in_inclusive_writing(String typed) {
        assertEquals(List.of("gestion des membres"), only(typed).synonyms());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lettre d'information", "lettre d’information", "lettres d'informations"})
    void knows_a_term_with_an_elision(String typed) {
        assertEquals(List.of("newsletter"), only(typed).synonyms());
    }

    @Test
    void leaves_the_plural_of_a_word_out_of_its_synonyms() {
        assertEquals(List.of("courriel", "correspondance"), only("mails").synonyms());
    }

    @Test
    void takes_an_abbreviation_for_the_word_itself() {
        assertEquals(List.of("visioconférence"), only("visio").sameWord());
    }

    @Test
    void knows_a_term_typed_without_its_dot() {
        assertEquals("rocket.chat", only("rocket chat").clause().text());
    }

    @Test
    void gives_no_synonym_to_words_in_quotes() {
        assertEquals(List.of(), only("\"drive\"").synonyms());
    }

    @Test
    void gives_no_synonym_to_an_excluded_word() {
        assertEquals(List.of(), only("-drive").synonyms());
    }

    @Test
    void keeps_words_without_synonyms_in_their_order() {
        assertEquals(List.of("radio", "drive", "bretagne"), expand("radio drive bretagne").stream()
                .map(word -> word.clause().text()).toList());
    }

    @Test
    void gives_a_bounded_number_of_synonyms_to_a_whole_query() {
        Synonyms many = new Synonyms(IntStream.range(0, 12).mapToObj(
                group -> IntStream.range(0, 12).mapToObj(term -> "g" + group + "t" + term).toList()).toList());

        List<Expanded> words = many.expand(QueryText.parse("g0t0 g1t0 g2t0 g3t0 g4t0 g5t0 g6t0"));

        assertTrue(words.stream().mapToInt(word -> word.synonyms().size()).sum() <= 30);
    }

    @Test
    void leaves_the_words_of_a_term_together_when_another_would_cut_it() {
        Synonyms overlapping = new Synonyms(List.of(List.of("quitter google", "dégoogliser"),
                List.of("quitter", "remplacer"), List.of("google drive", "nextcloud")));

        List<Expanded> words = overlapping.expand(QueryText.parse("quitter google drive"));

        assertEquals(List.of("quitter", "google drive"), words.stream().map(word -> word.clause().text()).toList());
    }

    @Test
    void what_may_be_meant_as_well_is_not_meant_the_other_way_round() {
        Synonyms meant = new Synonyms(List.of(), Map.of("doodle", List.of("framadate")));

        assertEquals(List.of("framadate"), meant.expand(QueryText.parse("doodle")).getFirst().synonyms());
        assertEquals(List.of(), meant.expand(QueryText.parse("framadate")).getFirst().synonyms());
    }

    @Test
    void has_nothing_to_say_of_nothing() {
        assertEquals(List.of(), expand("((("));
    }

    private Expanded only(String typed) {
        List<Expanded> expanded = expand(typed);
        assertEquals(1, expanded.size(), expanded::toString);
        return expanded.getFirst();
    }

    private List<Expanded> expand(String typed) {
        return synonyms.expand(QueryText.parse(typed));
    }
}
