package org.emancipasso.forum;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import jakarta.inject.Inject;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.account.organisation.Houses;
import org.emancipasso.account.personaldata.PersonalData;
import org.emancipasso.account.personaldata.TextsChoice;
import org.emancipasso.forum.moderation.Talk;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Together;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** « Nous aussi »: who shares a need says so, once. */
@Platform
class VoiceTest {

    private static final String NEEDS = "/forum/categories/besoins-a-mutualiser";

    @Inject
    VoiceHolder holder;

    private final Browser visitor = new Browser();
    private final Browser asker = People.member("voix-demande", Role.MODERATOR);

    @Test
    void those_who_share_a_need_are_counted_once_and_named_if_they_want() {
        String path = ask("Un connecteur à payer ensemble");
        Browser named = People.member("voix-nommee");
        Houses.speaking(named, "voix-nommee", "Amap des Deux Rives", "deux-rives-essai.org");
        Form answer = named.open(path).form("repondre").type("Votre message", "Nous aussi, et nous avons un devis");
        answer.element().selectXpath(".//option[contains(., 'Amap')]").attr("selected", "selected");
        assertTrue(answer.submit().texts(".post h2 .tag").contains(
                "parle au nom de Amap des Deux Rives (deux-rives-essai.org)"));
        Form form = named.open(path).form("donner-voix");
        form.element().selectXpath(".//option[contains(., 'Amap')]").attr("selected", "selected");
        Together.run(5, form::submit);
        give("voix-anonyme", path);
        Page page = visitor.open(path);

        assertAll(
                () -> assertTrue(page.text().contains("2 personnes ont dit « Nous aussi ». Dont : Amap des Deux Rives"),
                        page::text),
                () -> assertFalse(page.text().contains("voix-anonyme")),
                () -> assertEquals(0, page.document().select("#donner-voix").size()),
                () -> assertEquals(0, asker.open(path).document().select("#donner-voix").size()));
        Page back = People.member("voix-anonyme").open(path).form("retirer-voix").submit();

        assertEquals(1, back.document().select("#donner-voix").size());
        assertTrue(visitor.open(path).text().contains("1 personne a dit « Nous aussi »."));
    }

    @Test
    void only_needs_are_shared_and_only_while_they_are_open() {
        Talk talk = Talk.of("voix-ailleurs", Role.MODERATOR);
        long question = talk.ask("Une question n’est pas un besoin", "Bonjour");
        String path = ask("Un besoin clos");
        Form late = People.member("voix-tardive").open(path).form("donner-voix");
        asker.open(path.replaceAll("-.*", "") + "/moderer").form("clore-acte")
                .type("Votre raison", "Trouvé ailleurs, merci à tout le monde.").submit();

        assertAll(() -> assertEquals(404, late.submit().status()),
                () -> assertEquals(404, talk.browser().post("/forum/sujets/" + question + "/nous-aussi", "jeton="
                        + talk.token()).status()),
                () -> assertFalse(visitor.open("/forum/sujets/" + question).text().contains("Nous aussi")));
    }

    @Test
    void so_many_needs_at_a_time_and_one_more_once_a_voice_is_taken_back() {
        List<String> paths = List.of(ask("Besoin un"), ask("Besoin deux"), ask("Besoin trois"), ask("Besoin quatre"));
        paths.subList(0, 3).forEach(path -> give("voix-partout", path));
        Page refused = give("voix-partout", paths.get(3));

        assertTrue(refused.texts(".notice").getFirst().startsWith("Retirez d’abord votre voix"), refused::text);
        assertFalse(visitor.open(paths.get(3)).text().contains("1 personne"));
        People.member("voix-partout").open(paths.getFirst()).form("retirer-voix").submit();
        assertTrue(give("voix-partout", paths.get(3)).text().contains("1 personne a dit"));
    }

    @Test
    void whoever_leaves_takes_their_voice_along_and_a_copy_says_what_they_shared() {
        String path = ask("Un besoin que je quitte");
        give("voix-partie", path);
        long member = People.id("voix-partie");
        PersonalData copy = new PersonalData();
        QuarkusTransaction.requiringNew().run(() -> holder.export(member, copy));
        QuarkusTransaction.requiringNew().run(() -> holder.erase(member, TextsChoice.KEEP_ANONYMOUS));

        assertTrue(copy.sections().toString().contains("Un besoin que je quitte"), copy.sections()::toString);
        assertFalse(visitor.open(path).text().contains("1 personne"));
    }

    private String ask(String title) {
        return asker.open(NEEDS + "/demander").form("demander").type("Titre", title)
                .type("Qu’est-ce qui vous manque ?", "Un connecteur")
                .type("Votre message", "Qui d’autre ?").submit().response().uri().getPath();
    }

    private static Page give(String who, String path) {
        return People.member(who).open(path).form("donner-voix").submit();
    }
}
