package org.emancipasso.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.emancipasso.testing.Html;
import org.emancipasso.testing.Looks;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that only members and staff see: for everyone, on a phone too, and valid. */
@Platform
class AccountPagesTest {

    static Stream<String> pages() {
        People.member("vue-par-l-équipe");
        return Stream.of("/compte", "/compte/sessions", "/bienvenue", "/conditions", "/equipe/membres",
                "/equipe/membres?q=personne-de-ce-nom", "/equipe/membres/" + People.id("vue-par-l-équipe"),
                "/equipe/courriels", "/equipe/courriels/essai", "/equipe/courriels/suspension", "/equipe/journal",
                "/membres/" + shown());
    }

    @Test
    void have_no_violation_and_do_not_overflow_in_any_look() {
        assertEquals(List.of(), Looks.problems(People.memberCookie("pages-du-compte", Role.ADMIN), pages().toList()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void are_valid(String path) {
        assertEquals(List.of(), Html.problems(People.member("pages-du-compte", Role.ADMIN).open(path).response()
                .body()));
    }

    private static long shown() {
        People.member("profil-montré").open("/compte").form("profil").tickNamed("public")
                .type("Quelques mots sur vous", "Une *présentation*.").submit();
        return People.id("profil-montré");
    }
}
