package org.emancipasso.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.account.organisation.Houses;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.EveryPage;
import org.emancipasso.testing.Html;
import org.emancipasso.testing.Looks;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.Test;

/** The pages of organisations that only members or staff see: valid, accessible in both colours, and no wider than a phone. */
@Platform
class OrganisationPagesTest {

    @Test
    void have_no_violation_whatever_the_colours_and_the_width() {
        assertEquals(List.of(),
                Looks.problems(People.staffCookie("pages-asso", Role.CURATOR), paths().toList()));
    }

    @Test
    void are_valid() {
        Browser browser = People.member("pages-asso", Role.CURATOR);

        assertEquals(List.of(), paths().flatMap(path -> Html.problems(browser.open(path).response().body()).stream())
                .toList());
    }

    private static Stream<String> paths() {
        Browser browser = People.member("pages-asso", Role.CURATOR);
        long id = Houses.create(browser, "Les Pages", "https://pages-essai.org");
        browser.open("/compte/organisations/" + id).form("inviter").type("Adresse de courriel", "lectrice@exemple.org")
                .submit();
        return Stream.of("/compte/organisations", "/compte/organisations/creer", "/compte/organisations/" + id,
                "/compte/organisations/" + id + "/modifier", "/equipe/organisations", "/equipe/organisations/" + id,
                "/equipe" + EveryPage.RICH_LISTING.path().replaceFirst("-.*", "") + "/organisation");
    }
}
