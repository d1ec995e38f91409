package org.emancipasso.directory.curation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.directory.ParisDay;
import org.emancipasso.directory.ProviderCareService;
import org.emancipasso.directory.TestListings;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Looks;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Together;
import org.emancipasso.web.QueryParameters;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where curators find the listings that need them. */
@Platform
class CurationTest {

    private static final String LIST = "/equipe/prestataires";

    private final TestListings listings = new TestListings();
    private final Browser curator = People.member("curatrice-soigne", Role.CURATOR);

    @Inject
    ProviderCareService care;

    @Inject
    CurationRepository repository;

    @AfterEach
    void withdraw() {
        listings.withdrawAll();
    }

    @Test
    void finds_what_is_old_never_checked_or_hidden() {
        long old = listings.publish("Soignée Vieille", null, "a@soignee-essai.org");
        listings.publish("Soignée Neuve", "https://soignee-essai.org", null);
        TestListings.verifiedOn(old, ParisDay.of(Clock.systemUTC()).minusMonths(19));

        assertAll(() -> assertEquals(List.of("Soignée Vieille", "Soignée Neuve"), names("")),
                () -> assertEquals(List.of("Soignée Neuve"), names("&verifiee=jamais")),
                () -> assertEquals(List.of("Soignée Vieille"), names("&age=18")),
                () -> assertEquals(List.of("Soignée Vieille"), names("&manque=site")),
                () -> assertEquals(List.of("Soignée Neuve"), names("&adresse=aucune")),
                () -> assertEquals(2, names("&organisation=aucune").size()),
                () -> assertEquals(List.of(), names("&departement=44")),
                () -> assertEquals(2, names("&etat=en-ligne&age=x&manque=x&apres=x").size()));
        care.hideByAge(old);
        assertEquals(List.of("Soignée Vieille"), names("&etat=cachee"));
    }

    @Test
    void a_click_says_that_one_checked_it_today() {
        long id = listings.publish("Vérifiée Soigneusement", null, null);
        Page page = curator.open(LIST + "?q=soigneusement&verifiee=jamais");
        Form form = new Form(curator, (FormElement) page.document().expectFirst("form[action$=verification]"));
        Together.run(20, form::submit);
        Page done = form.submit();

        assertAll(() -> assertEquals(List.of("C’est enregistré : vérifiée aujourd’hui."), done.texts(".notice")),
                () -> assertEquals("jamais", done.document().expectFirst("input[name=verifiee][checked]").val()),
                () -> assertEquals(ParisDay.of(Clock.systemUTC()), TestListings.now(id).verifiedOn()),
                () -> assertEquals(1, People.member("moderatrice-soigne", Role.MODERATOR)
                        .open("/equipe/journal?action=provider.verify").texts("main li").stream()
                        .filter(entry -> entry.matches(".*\\b" + id + "\\b.*")).count()));
    }

    @Test
    void pages_follow_each_other_without_a_gap() {
        List<Long> all = repository.find(CurationFilter.of(QueryParameters.parse("")), 10_000)
                .stream().map(CurationRepository.Line::id).toList();
        List<Long> paged = new ArrayList<>();
        CurationFilter filter = CurationFilter.of(QueryParameters.parse(""));
        List<CurationRepository.Line> page = repository.find(filter, 7);
        while (!page.isEmpty()) {
            page.forEach(line -> paged.add(line.id()));
            filter = CurationFilter.of(
                    QueryParameters.parse(filter.after(page.getLast().cursor()).query()));
            page = repository.find(filter, 7);
        }

        assertEquals(all, paged);
    }

    @Test
    void it_is_led_to_from_ones_account_and_for_curators_alone() {
        assertTrue(curator.open("/compte").text().contains("Fiches à soigner"));
        Browser moderator = People.member("moderatrice-ailleurs", Role.MODERATOR);
        assertFalse(moderator.open("/compte").text().contains("Fiches à soigner"));
        assertEquals(403, moderator.open(LIST).status());
    }

    @Test
    void pages_of_care_are_accessible() {
        long id = listings.publish("Accessible Soignée", "https://accessible-soignee-essai.org", null);

        assertEquals(List.of(), Looks.problems(People.memberCookie("curatrice-regarde", Role.CURATOR),
                List.of(LIST + "?q=soignee", "/prestataires/" + id + "/a-jour",
                        "/prestataires/" + id + "/revendiquer", "/prestataires/" + id + "/lien")));
    }

    private List<String> names(String filter) {
        return curator.open(LIST + "?q=soignee" + filter).texts(".rows h2");
    }
}
