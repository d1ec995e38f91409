package org.emancipasso.directory.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.emancipasso.directory.ProviderStatus;
import org.emancipasso.directory.Seat;
import org.emancipasso.territory.France;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListingParserTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        structure: sarl               | structure     | « sarl » n’est pas une valeur connue
        structure: Scop               | structure     | « Scop » n’est pas une valeur connue
        headcount: 3                  | headcount     | « 3 » n’est pas une valeur connue
        supports: [conseil]           | supports      | « conseil » n’est pas une valeur connue
        stages: [9]                   | stages        | « 9 » n’est pas une valeur connue
        sizes: [toutes]               | sizes         | « toutes » n’est pas une valeur connue
        modality: visio               | modality      | « visio » n’est pas une valeur connue
        area: [Bretagne]              | area          | « Bretagne » n’est pas un territoire
        area: ['departement:999']     | area          | « departement:999 » n’est pas un territoire
        postcode: 4400                | postcode      | « 4400 » n’est pas un code postal
        commune: Trifouilly           | commune       | Aucune commune ne répond à « Trifouilly »
        commune: Saint-Denis          | commune       | Plusieurs communes répondent à « Saint-Denis »
        languages: [français]         | languages     | « français » n’est pas un code de langue
        tools: ["a \\x7C b"]           | tools         | Une valeur de liste ne peut
        tools: ['☃']                  | tools         | « ☃ » n’est pas un nom d’outil
        labels: ["a \\x7C b"]          | labels        | Une valeur de liste ne peut
        website: asso.example         | website       | « asso.example » n’est pas une adresse de site
        website: 'javascript:alert(1)'| website       | « javascript:alert(1) » n’est pas une adresse
        website: 'https://a b.example'| website       | « https://a b.example » n’est pas une adresse
        siren: 123456789              | siren         | « 123456789 » n’est pas un SIREN
        siren: 000 412 072            | siren         | « 000 412 072 » n’est pas un SIREN
        contact_email: ada@           | contact_email | Cette adresse de courriel n’est pas valide
        status: ouvert                | status        | « ouvert » n’est pas un état
        status: withdrawn             | status        | Une fiche retirée dit pourquoi
        status: published             | status        | Pour être publiée, une fiche a besoin
        pitch: "a\\0b"                | pitch         | Un caractère invisible
        labels: ["a\\u0007b"]         | labels        | Un caractère invisible
        description: "a\\uD800b"      | description   | Un caractère invisible
        projects: [{year: 2020}]      | projects      | Il manque le nom de l’association
        projects: [{association: a, year: 1989}] | year | L’année doit être
        projects: [{association: a, year: MMX}]  | year | L’année doit être
        projects: [{association: a, url: ici}]   | url  | « ici » n’est pas une adresse de site
        projects: [{association: "\\0"}]         | association | Un caractère invisible
        """)
    void says_which_value_is_wrong_and_what_it_may_be(String entry, String column, String sentence) {
        List<Problem> problems = listing("external_id: a\n  name: Ada\n  " + entry).problems();

        assertTrue(problems.size() == 1 && problems.getFirst().line() == 4
                && problems.getFirst().column().equals(column)
                && problems.getFirst().sentence().startsWith(sentence), problems.toString());
    }

    @ParameterizedTest
    @CsvSource({"name,200", "pitch,160", "description,20000"})
    void counts_the_characters_of_a_text_as_people_do(String key, int most) {
        assertEquals(List.of(), listing("external_id: a\n  " + name(key) + key + ": " + "🦊".repeat(most)).problems());
    }

    @ParameterizedTest
    @CsvSource({"name,200", "pitch,160", "description,20000"})
    void says_by_how_much_a_text_is_too_long(String key, int most) {
        assertEquals("Ce texte compte " + (most + 1) + " caractères ; " + most + " au plus.",
                listing("external_id: a\n  " + name(key) + key + ": " + "é".repeat(most + 1)).problems().getFirst()
                        .sentence());
    }

    @Test
    void lists_the_codes_that_are_known() {
        assertTrue(listing("external_id: a\n  name: Ada\n  modality: visio").problems().getFirst().sentence()
                .endsWith("Celles qui le sont : distance, sur-place, les-deux."));
    }

    @Test
    void names_the_communes_between_which_it_does_not_choose() {
        assertTrue(listing("external_id: a\n  name: Ada\n  commune: Saint-Denis").problems().getFirst().sentence()
                .contains("Saint-Denis (97400), Saint-Denis (93200)"));
    }

    @Test
    void reports_every_problem_of_a_listing_at_once() {
        assertEquals(3,
                listing("external_id: a\n  name: Ada\n  siren: 1\n  website: 2\n  area: [3]").problems().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"name: Ada", "external_id: ''\n  name: Ada", "external_id: a b\n  name: Ada",
            "external_id: a", "external_id: a\n  name: ' '"})
    void cannot_write_a_listing_without_an_id_and_a_name(String entries) {
        assertEquals(false, listing(entries).isWritable());
    }

    @Test
    void places_a_seat_in_its_commune() {
        assertEquals(Seat.in(France.territories().commune("44109").orElseThrow(), "44200"),
                listing("external_id: a\n  name: Ada\n  postcode: 44200\n  commune: NANTES CEDEX").details().seat());
    }

    @Test
    void keeps_a_place_that_it_does_not_know_as_it_was_written() {
        assertEquals(Seat.unrecognised("99999", "Trifouilly"),
                listing("external_id: a\n  name: Ada\n  postcode: 99999\n  commune: Trifouilly").details().seat());
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "withdrawn\n  withdrawal_reason: Fermée."})
    void lets_a_listing_off_the_site_wait_for_its_place(String status) {
        assertEquals(List.of(),
                listing("external_id: a\n  name: Ada\n  commune: Trifouilly\n  status: " + status).problems());
    }

    @Test
    void forgets_a_wrong_code_and_keeps_the_right_ones() {
        assertEquals(List.of("diagnostic"),
                listing("external_id: a\n  name: Ada\n  supports: [conseil, diagnostic]").details().supports());
    }

    @Test
    void says_a_value_once() {
        assertEquals(List.of("Odoo"), listing("external_id: a\n  name: Ada\n  tools: [Odoo, Odoo]").details().tools());
    }

    @Test
    void knows_no_wish_of_status_when_a_withdrawal_lacks_its_reason() {
        assertEquals(Optional.empty(), listing("external_id: a\n  name: Ada\n  status: withdrawn").status());
    }

    @Test
    void reads_a_withdrawal_with_its_reason() {
        assertEquals(Optional.of(ProviderStatus.WITHDRAWN),
                listing("external_id: a\n  name: Ada\n  status: withdrawn\n  withdrawal_reason: Fermée.").status());
    }

    @Test
    void takes_a_year_of_a_project_as_a_number() {
        assertEquals(2020, listing("external_id: a\n  name: Ada\n  projects: [{association: b, year: 2020}]").details()
                .projects().getFirst().year());
    }

    @Test
    void leaves_the_contact_unknown_when_its_address_is_wrong() {
        assertNull(listing("external_id: a\n  name: Ada\n  contact_email: ada@").details().contactEmail());
    }

    private static String name(String key) {
        return key.equals("name") ? "" : "name: Ada\n  ";
    }

    private static ParsedListing listing(String entries) {
        List<Problem> problems = new ArrayList<>();
        RawListing raw = YamlListings.read("providers:\n- " + entries + "\n", problems, Sentences.french()).getFirst();
        assertEquals(List.of(), problems);
        return new ListingParser(raw, Words.vocabulary(), France.territories(), Sentences.french()).parse();
    }
}
