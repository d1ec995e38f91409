package org.emancipasso.forum.desk;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Html;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Staff look after the categories and the tags of the forum. */
@Platform
class ForumDeskTest {

    private static final String CODE = "essai-de-bureau";
    private static final String PATH = "/forum/categories/" + CODE;

    private final Browser admin = People.member("forum-bureau", Role.ADMIN);
    private final Browser visitor = new Browser();

    @Inject
    EntityManager entityManager;

    @AfterEach
    void leaveTheFourCategories() {
        QuarkusTransaction.requiringNew().run(() -> entityManager
                .createNativeQuery("delete from forum_category where code = :code").setParameter("code", CODE)
                .executeUpdate());
    }

    @Test
    void a_category_is_added_moved_and_closed_to_visitors() {
        Page done = added();
        assertTrue(done.text().contains("C’est fait."), done::text);
        assertEquals("Essai de bureau", visitor.open("/forum").texts(".doors h3").getLast());
        Form up = move(admin.open("/equipe/forum"), "haut");
        up.submit();
        up.submit();
        assertEquals("Essai de bureau", visitor.open("/forum").texts(".doors h3").get(3));

        admin.open("/equipe/forum").follow("Essai de bureau").form("categorie").choose("Qui peut lire", "member")
                .submit();

        assertAll(() -> assertEquals(404, visitor.open(PATH).status()),
                () -> assertEquals(200, People.member("forum-lectrice").open(PATH).status()),
                () -> assertFalse(visitor.open("/api/v1/categories").text().contains(CODE)),
                () -> assertTrue(admin.open("/equipe/journal").text().contains("Changer une catégorie du forum")));
    }

    @Test
    void what_is_missing_is_said_and_what_was_typed_stays() {
        Page page = admin.open("/equipe/forum/categorie").form("categorie").type("Nom", "").type("Introduction",
                "À garder").submit();

        assertAll(() -> assertEquals(422, page.status()),
                () -> assertEquals("À garder", page.document().select("#introduction").text()),
                () -> assertEquals(List.of(), Html.problems(page.response().body())));
    }

    @Test
    void two_who_change_a_category_at_once_both_see_it() {
        added();
        Page one = admin.open("/equipe/forum/categories/" + CODE);
        Page other = admin.open("/equipe/forum/categories/" + CODE);
        one.form("categorie").type("Introduction", "Première version").submit();
        Page late = other.form("categorie").type("Introduction", "Seconde version").submit();

        assertAll(() -> assertEquals(422, late.status()), () -> assertTrue(late.text().contains("entre-temps")));
        assertTrue(late.form("categorie").submit().text().contains("C’est fait."));
    }

    @Test
    void two_tags_that_say_the_same_become_one_and_the_old_address_leads_to_it() {
        ask("Deux mots pour un outil", "visio-essai-ancien");
        ask("Un autre mot pour cet outil", "visio-essai-nouveau");
        Page preview = admin.open("/equipe/forum/etiquettes/visio-essai-ancien").form("fusion")
                .type("L’étiquette à garder", "visio essai nouveau").submit();
        assertTrue(preview.text().contains("1 conversation"), preview::text);
        preview.form("confirmer").submit();
        Page tag = visitor.open("/forum/etiquettes/visio-essai-ancien");

        assertAll(() -> assertEquals("/forum/etiquettes/visio-essai-nouveau", tag.response().uri().getPath()),
                () -> assertEquals(2, tag.texts(".topics h3").size()),
                () -> assertTrue(admin.open("/equipe/journal").text().contains("Fusionner deux étiquettes")));
        ask("Encore l’ancien mot", "visio-essai-ancien");
        assertEquals(3, visitor.open("/forum/etiquettes/visio-essai-nouveau").texts(".topics h3").size());
    }

    @Test
    void a_tag_is_not_merged_with_one_that_is_not_there() {
        Page page = admin.open("/equipe/forum/etiquettes/nextcloud").form("fusion")
                .type("L’étiquette à garder", "zzyzx").submit();

        assertAll(() -> assertEquals(422, page.status()),
                () -> assertEquals(1, page.texts(".wrong").size()));
    }

    private Page added() {
        return admin.open("/equipe/forum").follow("Ajouter une catégorie").form("categorie")
                .type("Nom", "Essai de bureau").type("Introduction", "Pour *essayer*.").submit();
    }

    private static Form move(Page page, String direction) {
        Form form = new Form(page.browser(), page.document().select("form[action=/equipe/forum/ordre]").forms()
                .stream().filter(one -> one.select("input[name=code]").val().equals(CODE)).findFirst().orElseThrow());
        form.element().select("button").remove();
        form.element().append("<input type=hidden name=sens value=" + direction + ">");
        return form;
    }

    private void ask(String title, String tag) {
        admin.open("/forum/categories/choisir-un-outil/demander").form("demander").type("Titre", title)
                .type("De quoi avez-vous besoin ?", "D’un essai").type("Votre message", "Un message d’essai.")
                .type("Étiquettes", tag).submit();
    }
}
