package org.emancipasso.territory;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.emancipasso.territory.PlaceMatch.Ambiguous;
import org.emancipasso.territory.PlaceMatch.Found;
import org.emancipasso.territory.PlaceMatch.Unknown;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoriesTest {

    private final Territories territories = France.territories();

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            // postcode and name
            "44000 | Nantes                    | 44109",
            "44000 | NANTES                    | 44109",
            "44000 | Nantes cedex              | 44109",
            "44000 | ' Nantes '                | 44109",
            "45000 | Orleans                   | 45234",
            "28300 | Leves                     | 28209",
            "36330 | le Poinconnet             | 36159",
            "42000 | St-Etienne                | 42218",
            "42000 | SAINT ETIENNE CEDEX 2     | 42218",
            "97400 | Saint Denis               | 97411",
            "93200 | Saint Denis               | 93066",
            "93200 | St. Denis                 | 93066",
            "71100 | Chalon s/ Saône           | 71076",
            "26500 | Bourg lès Valence         | 26058",
            "75011 | Paris 11e arrondissement  | 75056",
            // a postcode with one commune, whatever the name: a delegated commune, a quarter
            "97490 | Sainte Clotilde           | 97411",
            "18000 | BOURGES CEDEX             | 18033",
            "44000 | -                         | 44109",
            // a name unique in the department of a postcode that no commune has
            "18021 | BOURGES CEDEX             | 18033",
            "20299 | Bastia                    | 2B033",
            // a commune that merged into another
            "28700 | Auneau                    | 28015",
            "41700 | CONTRES                   | 41059",
            "41240 | Ouzouer-le-marché         | 41173",
            "41400 | Contres                   | 41059",
            "41170 | Contres                   | 41059",
            "50450 | St Denis le Gast          | 50463",
            // a name that begins only one of the postcode's communes
            "30200 | Bagnols                   | 30028",
            // a name alone
            "-     | Nantes                    | 44109",
            "-     | Paris 11e                 | 75056",
            "-     | Ouzouer-le-Marché         | 41173",
            // the commune of today before the one of yesterday
            "-     | Contres                   | 18071",
    })
    void recognises_a_place_as_people_write_it(@Nullable String postcode, @Nullable String name, String code) {
        PlaceMatch match = territories.find(orEmpty(postcode), orEmpty(name));

        assertEquals(code, assertInstanceOf(Found.class, match).commune().code());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "-     | Saint-Denis               | two namesakes",
            "28300 | -                         | one postcode for several communes",
            "12490 | Saint Rome                | two begin so",
    })
    void offers_the_choice_rather_than_guess(@Nullable String postcode, @Nullable String name, String reason) {
        PlaceMatch match = territories.find(orEmpty(postcode), orEmpty(name));

        assertTrue(assertInstanceOf(Ambiguous.class, match).communes().size() > 1, reason);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "-     | Trifouilly-les-Oies",
            "99999 | -",
            "99999 | Nantes",
            "18300 | Cestas",
            "28700 | Saint",
            "-     | -",
    })
    void says_that_it_does_not_know_a_place(@Nullable String postcode, @Nullable String name) {
        assertInstanceOf(Unknown.class, territories.find(orEmpty(postcode), orEmpty(name)));
    }

    @Test
    void puts_the_largest_commune_first_when_several_answer() {
        Ambiguous match = assertInstanceOf(Ambiguous.class, territories.find("", "Saint-Denis"));

        assertEquals("97411", match.communes().getFirst().code());
    }

    @Test
    void finds_every_commune_again_by_each_of_its_postcodes_and_its_name() {
        assertAll(everyCommune().flatMap(commune -> commune.postcodes().stream()
                .map(postcode -> () -> assertEquals(new Found(commune), territories.find(postcode, commune.name())))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nantes (44000)", "44000 Nantes", "nantes 44000", "44109", "44000", " Nantes "})
    void understands_a_place_typed_in_one_field(String typed) {
        assertEquals("44109", assertInstanceOf(Found.class, territories.find(typed)).commune().code());
    }

    @ParameterizedTest
    @CsvSource({"france,toute la France", "region:52,Pays de la Loire", "departement:44,Loire-Atlantique",
            "departement:2A,Corse-du-Sud", "departement:974,La Réunion"})
    void names_an_area_by_its_code(String code, String name) {
        assertEquals(name, territories.area(code).orElseThrow().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "FRANCE", "region", "region:", "region:999", "departement:20", "commune:44109", "52"})
    void knows_no_area_of_another_code(String code) {
        assertTrue(territories.area(code).isEmpty());
    }

    @Test
    void suggests_the_most_populated_communes_first() {
        assertEquals(List.of("Nantes", "Nanterre"),
                territories.suggest("nant", 2).stream().map(Commune::name).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!!!", "CEDEX"})
    void suggests_nothing_for_what_has_no_letter_of_a_name(String typed) {
        assertEquals(List.of(), territories.suggest(typed, 5));
    }

    private Stream<Commune> everyCommune() {
        return IntStream.rangeClosed(0, 9)
                .mapToObj(digit -> territories.suggest(String.valueOf(digit), Integer.MAX_VALUE)).flatMap(List::stream)
                .distinct();
    }

    private static String orEmpty(@Nullable String cell) {
        return cell == null ? "" : cell;
    }
}
