package org.emancipasso.directory;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Platform;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the map counts, where it leads, and the filter by department. */
@Platform
class MapTest {

    private static final Pattern LABEL = Pattern.compile("(.+) : (\\d+) structures?");

    private final Browser browser = new Browser();

    @BeforeEach
    void awaitIndex() {
        Browser.awaitIndex();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?modalite=les-deux&etape=4", "?pres-de=Nantes&rayon=200",
            "?q=nextcloud&departement=35"})
    void every_department_leads_to_as_many_listings_as_it_says(String query) {
        Page map = browser.open("/prestataires/carte" + query);
        Map<String, Integer> said = new LinkedHashMap<>();
        Map<String, Integer> found = new LinkedHashMap<>();
        map.document().select(".map a").forEach(link -> {
            said.put(link.attr("href"), count(link));
            found.put(link.attr("href"), open(link).total());
        });

        assertTrue(said.size() > 10, said::toString);
        assertEquals(said, found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?structure=scop", "?q=zzyzxq"})
    void the_list_says_what_the_map_says(String query) {
        Page map = browser.open("/prestataires/carte" + query);
        Map<String, String> drawn = new TreeMap<>();
        map.document().select(".map a").forEach(link -> drawn.put(link.attr("href"), "" + count(link)));
        Map<String, String> listed = new TreeMap<>();
        map.document().select(".departments li:has(a)")
                .forEach(line -> listed.put(line.expectFirst("a").attr("href"), line.ownText()));

        assertEquals(drawn, listed);
        assertEquals(107, map.document().select(".departments li").size());
    }

    @Test
    void a_listing_is_where_its_seat_is_and_where_its_area_says() {
        assertTrue(browser.open("/prestataires?departement=44").names().contains("Coopérative Ronces & Racines"));
        assertTrue(browser.open("/prestataires?departement=85").names().contains("Coopérative Ronces & Racines"));
        assertTrue(browser.open("/prestataires?departement=35").names().contains("Coopérative Ronces & Racines"));
    }

    @Test
    void departments_widen_each_other_and_narrow_the_rest() {
        int both = browser.open("/prestataires?departement=974&departement=988").total();

        assertEquals(both, browser.open("/prestataires?departement=974").total()
                + browser.open("/prestataires?departement=988").total());
        assertEquals(0, browser.open("/prestataires?departement=974&structure=public&etape=inconnu").total());
    }

    @Test
    void a_department_may_be_taken_away_again() {
        Page page = browser.open("/prestataires?departement=44");

        assertEquals(33, page.follow("Retirer le filtre Département : Loire-Atlantique").total());
        assertTrue(page.texts(".relax li a").contains("Sans le filtre « Département » 33 structures"));
    }

    @Test
    void departments_are_no_boxes_and_stay_when_one_searches_again() {
        Page page = browser.open("/prestataires?departement=44&departement=35").form("recherche")
                .type("Que cherchez-vous ?", "monnaie").submit();

        assertEquals(List.of(), page.document().select("input[type=checkbox][name=departement]"));
        assertEquals(List.of("Coopérative Ronces & Racines"), page.names());
        assertEquals(2, page.texts(".chips a").stream().filter(chip -> chip.contains("Département : ")).count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/prestataires?departement=999", "/prestataires/carte?departement=999"})
    void a_department_that_does_not_exist_is_named_and_left_aside(String path) {
        Page page = browser.open(path);

        assertEquals(33, page.total());
        assertTrue(page.text().contains("la valeur « 999 » du filtre « departement »"), page::text);
    }

    @Test
    void the_map_keeps_all_that_is_asked_when_one_searches_again() {
        Page map = browser.open("/prestataires/carte?structure=scop&departement=35&pres-de=Nantes&rayon=100&tri=nom")
                .form("recherche").type("Que cherchez-vous ?", "nextcloud").submit();

        assertEquals("/prestataires?q=nextcloud&structure=scop&departement=35&pres-de=Nantes+%2844000%29&rayon=100"
                + "&tri=nom",
                map.document().expectFirst(".onward a").attr("href"));
    }

    @Test
    void one_goes_from_the_list_to_the_map_and_back() {
        Page list = browser.open("/prestataires?structure=scop&etape=4");
        Page map = list.follow("Voir sur la carte");

        assertAll(() -> assertEquals(list.total(), map.total()),
                () -> assertEquals(list.names(), map.follow("Voir la liste").names()));
    }

    @Test
    void says_how_many_work_in_all_of_france() {
        assertTrue(browser.open("/prestataires/carte").text()
                .contains("6 structures interviennent dans toute la France ;"));
    }

    private Page open(Element link) {
        return browser.open(link.attr("href"));
    }

    private static int count(Element link) {
        String label = link.hasAttr("aria-label") ? link.attr("aria-label") : link.expectFirst("title").text();
        Matcher matcher = LABEL.matcher(label);
        assertTrue(matcher.matches(), label);
        return Integer.parseInt(matcher.group(2));
    }
}
