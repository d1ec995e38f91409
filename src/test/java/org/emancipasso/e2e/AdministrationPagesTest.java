package org.emancipasso.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.supervision.Supervised;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Html;
import org.emancipasso.testing.Looks;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The pages where staff look after words, texts and files: valid, and without what axe sees. */
@Platform
class AdministrationPagesTest {

    private static final List<String> PATHS = List.of("/equipe/taxonomies", "/equipe/taxonomies/accompagnements",
            "/equipe/taxonomies/outils/nextcloud", "/equipe/synonymes", "/equipe/synonymes/1", "/equipe/textes",
            "/equipe/textes/droit-de-reponse", "/equipe/import", "/equipe/export", "/equipe/recherches-sans-resultat",
            "/equipe/roles", "/equipe/journal", "/supervision?etat=inconnu");
    /** One page of each shape, for every look; the others are seen in one. */
    private static final List<String> SHAPES = List.of("/equipe/taxonomies/accompagnements",
            "/equipe/taxonomies/outils/nextcloud", "/equipe/textes/droit-de-reponse", "/equipe/import",
            "/equipe/export", "/equipe/roles", "/equipe/journal?mots=rien-de-tel");

    @AfterEach
    void forget() {
        Supervised.forget();
    }

    @Test
    void are_valid() {
        Browser admin = People.member("administration-valide", Role.ADMIN);

        with(PATHS, Supervised.path())
                .forEach(path -> assertEquals(List.of(), Html.problems(admin.open(path).response().body()), path));
    }

    @Test
    void have_no_violation() {
        String cookie = People.memberCookie("administration-axe", Role.ADMIN);

        assertEquals(List.of(), Looks.problems(cookie, SHAPES));
        assertEquals(List.of(),
                Looks.problemsInOne(cookie, with(PATHS, Supervised.path()).stream()
                        .filter(path -> !SHAPES.contains(path)).toList()));
    }

    private static List<String> with(List<String> paths, String other) {
        return Stream.concat(paths.stream(), Stream.of(other)).toList();
    }
}
