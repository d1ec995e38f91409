package org.emancipasso.forum.follow;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.account.personaldata.PersonalData;
import org.emancipasso.account.personaldata.TextsChoice;
import org.emancipasso.forum.TopicMerged;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Html;
import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Rows;
import org.emancipasso.testing.Together;
import org.emancipasso.testing.Wait;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Who hears of what in the forum, and who does not. */
@Platform
class FollowTest {

    private static final String HELP = "/forum/categories/entraide-technique";
    private static final String NEEDS = "/forum/categories/besoins-a-mutualiser";

    @Inject
    NewsCare care;

    @Inject
    FollowRepository follows;

    @Inject
    Event<TopicMerged> merged;

    @Inject
    FollowHolder data;

    @Inject
    EntityManager entityManager;

    /** Staff are known: what they write is shown at once. */
    private final Browser asker = People.member("suivi-demande", Role.MODERATOR);
    private final Browser helper = People.member("suivi-aide", Role.MODERATOR);

    @Test
    void an_answer_is_told_to_those_who_follow_and_to_nobody_else() {
        String path = ask(asker, HELP, "Qui entend parler de cela", "");
        long topic = id(path);
        Map<String, Boolean> expected = new TreeMap<>(Map.of("suivi-prevenue", true, "suivi-garde", false,
                "suivi-normale", false, "suivi-sourdine", false, "suivi-categorie-sourdine", false,
                "suivi-de-loin", false, "suivi-demande", true, "suivi-aide", false, "suivi-deja-lu", false));
        expected.keySet().forEach(People::member);
        choose("suivi-prevenue", Followed.TOPIC, topic, FollowState.WATCH);
        choose("suivi-garde", Followed.TOPIC, topic, FollowState.TRACK);
        choose("suivi-normale", Followed.TOPIC, topic, FollowState.NORMAL);
        choose("suivi-sourdine", Followed.TOPIC, topic, FollowState.MUTE);
        choose("suivi-categorie-sourdine", Followed.TOPIC, topic, FollowState.WATCH);
        choose("suivi-categorie-sourdine", Followed.CATEGORY, category("entraide-technique"), FollowState.MUTE);
        choose("suivi-de-loin", Followed.CATEGORY, category("entraide-technique"), FollowState.WATCH);
        choose("suivi-deja-lu", Followed.TOPIC, topic, FollowState.WATCH);
        answer(helper, path, "Voici une piste");
        People.member("suivi-deja-lu").open(path);
        care.tell();

        Map<String, Boolean> told = new TreeMap<>();
        expected.keySet().forEach(who -> told.put(who,
                told(who).contains("suivi-aide a répondu dans « Qui entend parler de cela »")));
        assertEquals(expected, told);
        People.member("suivi-de-loin").open("/forum/suivis")
                .formTo("/forum/suivis/categories/entraide-technique")
                .choose("Suivi de « Entraide technique »", "normal").submit();
    }

    @Test
    void two_answers_are_told_once_until_one_reads_on() {
        String path = ask(asker, HELP, "Une seule fois suffit", "");
        answer(helper, path, "Une");
        care.tell();
        answer(helper, path, "Deux");
        care.tell();
        assertEquals(1, about("suivi-demande", "Une seule fois suffit"));

        asker.open(path);
        answer(helper, path, "Trois");
        care.tell();
        assertEquals(2, about("suivi-demande", "Une seule fois suffit"));
    }

    @Test
    void a_question_is_told_to_those_who_follow_its_category_or_a_tag() {
        ask(asker, HELP, "Pour faire une étiquette", "suivi-rare");
        Browser tagged = People.member("suivi-etiquette");
        tagged.open("/forum/suivis").form("suivre-etiquette").type("Étiquette à suivre", "Suivi rare").submit();
        List<String> placed = List.of("suivi-place-1", "suivi-place-2", "suivi-place-3", "suivi-place-4");
        placed.forEach(who -> People.member(who).open(NEEDS).formTo("/forum/suivis/categories/besoins-a-mutualiser")
                .choose("Suivi de cette catégorie", "prevenir").submit());
        ask(asker, NEEDS, "Une fonction qui manque", "suivi-rare");
        care.tell();

        assertAll(() -> assertEquals(1, about("suivi-etiquette", "Une fonction qui manque")),
                () -> placed.forEach(who -> assertEquals(1, about(who, "Une fonction qui manque"), who)),
                () -> assertEquals(0, about("suivi-demande", "Une fonction qui manque")));
    }

    @Test
    void an_unknown_tag_is_refused_on_its_field() {
        Page page = People.member("suivi-inconnue").open("/forum/suivis").form("suivre-etiquette")
                .type("Étiquette à suivre", "jamais vue").submit();

        assertAll(() -> assertEquals(422, page.status()), () -> assertEquals(1, page.texts(".wrong").size()),
                () -> assertEquals("jamais vue", page.document().select("#etiquette").val()));
    }

    @Test
    void whoever_is_named_is_told_once_even_if_they_follow() {
        People.member("suivi-nommee");
        String path = ask(asker, HELP, "Une affaire de noms", "");
        choose("suivi-nommee", Followed.TOPIC, id(path), FollowState.WATCH);
        answer(helper, path, "Demandons à @suivi-nommee et à @suivi-demande, pas à @personne-de-ce-nom.");
        care.tell();

        assertAll(() -> assertEquals(List.of("suivi-aide vous a cité ou citée dans « Une affaire de noms »"),
                told("suivi-nommee")),
                () -> assertEquals(1, about("suivi-demande", "Une affaire de noms")));
    }

    @Test
    void a_post_that_waits_tells_nobody_before_it_is_shown() {
        String path = ask(asker, HELP, "Une première réponse attend", "");
        answer(People.member("suivi-nouvelle"), path, "Bonjour, je découvre");
        care.tell();
        assertEquals(0, about("suivi-demande", "Une première réponse attend"));

        helper.open("/moderation?espace=forum").follow("Une première réponse attend").form("accepter").submit();
        care.tell();
        assertEquals(1, about("suivi-demande", "Une première réponse attend"));
    }

    @Test
    void what_was_taken_back_meanwhile_is_not_told() {
        String path = ask(asker, HELP, "Une réponse reprise", "");
        answer(helper, path, "Je me trompe").follow("Supprimer (Message 2)").form("supprimer").submit();
        care.tell();

        assertEquals(0, about("suivi-demande", "Une réponse reprise"));
    }

    @Test
    void an_old_answer_is_no_news_but_that_it_helped_is() {
        String path = ask(asker, HELP, "Une histoire ancienne", "");
        answer(helper, path, "Il y a longtemps");
        QuarkusTransaction.requiringNew().run(() -> entityManager.createNativeQuery("""
            with old as (update forum_post set published_at = published_at - interval '3 days' where topic_id = :topic)
            update forum_topic set last_post_at = last_post_at - interval '3 days' where id = :topic""")
                .setParameter("topic", id(path)).executeUpdate());
        care.tell();
        press(asker.open(path), "/solution");
        care.tell();

        assertAll(() -> assertEquals(0, about("suivi-demande", "Une histoire ancienne")),
                () -> assertEquals(1, about("suivi-aide", "Une histoire ancienne")));
    }

    @Test
    void nobody_is_told_of_a_category_that_they_may_not_read() {
        People.member("suivi-dehors");
        People.member("suivi-dedans", Role.MODERATOR);
        choose("suivi-dehors", Followed.CATEGORY, category("choisir-un-outil"), FollowState.WATCH);
        choose("suivi-dedans", Followed.CATEGORY, category("choisir-un-outil"), FollowState.WATCH);
        maySee("choisir-un-outil", Role.MODERATOR);
        try {
            ask(asker, "/forum/categories/choisir-un-outil", "Entre nous", "");
            care.tell();
        } finally {
            maySee("choisir-un-outil", "everyone");
        }

        assertAll(() -> assertEquals(0, about("suivi-dehors", "Entre nous")),
                () -> assertEquals(1, about("suivi-dedans", "Entre nous")));
    }

    @Test
    void whoever_gave_the_answer_that_helped_is_told_once_and_thanks_tell_nobody() {
        String path = ask(asker, HELP, "Une question avec sa réponse", "");
        answer(helper, path, "Il faut vider le cache");
        press(asker.open(path), "/merci");
        press(asker.open(path), "/solution");
        care.tell();
        press(asker.open(path), "/sans-solution");
        press(asker.open(path), "/solution");
        care.tell();

        assertEquals(1, about("suivi-aide", "Votre réponse a aidé : « Une question avec sa réponse »"));
        assertEquals(1, about("suivi-aide", "Une question avec sa réponse"));
        String mine = helper.open("/forum/suivis").text();
        assertTrue(mine.matches("(?s).*mercis?\\. Ce total.*"), mine);
        assertTrue(mine.contains("suivi-demande, pour votre message dans « Une question avec sa réponse »"), mine);
        assertFalse(asker.open(path).text().contains("suivi-demande, pour"));
    }

    @Test
    void whoever_writes_follows_unless_they_said_no() {
        Browser discreet = People.member("suivi-discrete", Role.MODERATOR);
        Form form = discreet.open("/forum/suivis").form("regler-suivis");
        form.element().expectFirst("input[name=miennes]").removeAttr("checked");
        form.submit();
        String path = ask(discreet, HELP, "Je ne veux rien savoir", "");
        answer(helper, path, "Tant pis");
        care.tell();

        assertEquals(0, about("suivi-discrete", "Je ne veux rien savoir"));
    }

    @Test
    void the_form_under_a_topic_mutes_it_and_my_page_shows_it() {
        String path = ask(asker, HELP, "Une conversation bavarde", "");
        Page muted = asker.open(path).formTo("/forum/suivis/sujets/" + id(path))
                .choose("Suivi de cette conversation", "sourdine").submit();
        answer(helper, path, "Encore un mot");
        care.tell();
        Page mine = asker.open("/forum/suivis");

        assertAll(
                () -> assertEquals(List.of("Suivi : en sourdine, ne rien m’en dire"), muted.texts(".follow summary")),
                () -> assertEquals(0, about("suivi-demande", "Une conversation bavarde")),
                () -> assertTrue(mine.texts("section:has(#sourdine) h3").contains("Une conversation bavarde")),
                () -> assertEquals(List.of(), Html.problems(mine.response().body())));
    }

    @Test
    void a_list_says_how_much_is_new_and_leads_to_the_first_of_it() {
        String path = ask(asker, HELP, "Vingt-trois réponses", "");
        for (int i = 1; i <= 23; i++) {
            answer(helper, path, "Réponse " + i);
        }
        Page list = asker.open("/forum/sujets?vue=suivies");
        String fresh = list.document().select("li:has(a:contains(Vingt-trois réponses)) .fresh").text();
        Page first = list.browser().open(list.document().select("li:has(a:contains(Vingt-trois réponses)) .fresh")
                .attr("href"));

        assertAll(() -> assertTrue(fresh.startsWith("23 nouveaux "), fresh),
                () -> assertTrue(first.document().select(first.document().expectFirst(".go[href*=message-]")
                        .attr("href").replaceAll(".*#", "#")).text().contains("Réponse 1"), first::text),
                () -> assertTrue(asker.open("/forum/sujets?vue=suivies").document()
                        .select("li:has(a:contains(Vingt-trois réponses)) .fresh").text().startsWith("4 nouveaux ")));
        asker.open(path + "?page=2");
        assertEquals("", asker.open("/forum/sujets?vue=suivies").document()
                .select("li:has(a:contains(Vingt-trois réponses)) .fresh").text());
    }

    @Test
    void what_cannot_be_told_keeps_back_nothing_else_and_is_told_later() throws SQLException {
        String first = ask(asker, HELP, "Qui ne se dit pas", "");
        String second = ask(asker, HELP, "Qui se dit", "");
        answer(helper, first, "Une réponse");
        answer(helper, second, "Une autre");
        Rows.execute("""
            alter table notification add constraint refused check (text not like '%Qui ne se dit pas%') not valid""");
        try {
            care.tell();
        } finally {
            Rows.execute("alter table notification drop constraint refused");
        }
        List<Long> whileItFailed = List.of(about("suivi-demande", "Qui ne se dit pas"),
                about("suivi-demande", "Qui se dit"));
        care.tell();

        assertAll(() -> assertEquals(List.of(0L, 1L), whileItFailed),
                () -> assertEquals(1, about("suivi-demande", "Qui ne se dit pas")),
                () -> assertEquals(1, about("suivi-demande", "Qui se dit")));
    }

    @Test
    void several_replicas_tell_once() {
        String path = ask(asker, HELP, "Plusieurs machines", "");
        answer(helper, path, "Une réponse");
        Together.run(4, () -> care.tell());

        assertEquals(1, about("suivi-demande", "Plusieurs machines"));
    }

    @Test
    void the_link_of_a_letter_ends_letters_and_the_page_still_tells() throws Exception {
        Browser tired = People.member("suivi-lasse", Role.MODERATOR);
        String path = ask(tired, HELP, "Assez de courriels", "");
        answer(helper, path, "Une réponse");
        care.tell();
        Wait.until("the letter came", () -> !LocalMail.received(People.address("suivi-lasse")).isEmpty());
        String link = LocalMail.received(People.address("suivi-lasse")).getFirst().getHeader("List-Unsubscribe", null)
                .replaceAll("[<>]", "").replace("https://emancipasso.test", "");
        new Browser().send(HttpRequest.newBuilder(URI.create(Browser.baseUrl() + link))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click")).build());
        tired.open(path);
        answer(helper, path, "Une autre");
        care.tell();

        assertAll(() -> assertEquals(2, about("suivi-lasse", "Assez de courriels")),
                () -> assertEquals(1, letters("suivi-lasse")));
    }

    @Test
    void what_one_chose_of_a_topic_goes_where_the_topic_goes() {
        People.member("suivi-fusion");
        long from = id(ask(asker, HELP, "Avant la fusion", ""));
        long into = id(ask(asker, HELP, "Après la fusion", ""));
        choose("suivi-fusion", Followed.TOPIC, from, FollowState.WATCH);
        choose("suivi-demande", Followed.TOPIC, into, FollowState.MUTE);
        QuarkusTransaction.requiringNew().run(() -> merged.fire(new TopicMerged(from, into)));

        assertAll(() -> assertEquals(FollowState.WATCH, state("suivi-fusion", into)),
                () -> assertEquals(FollowState.MUTE, state("suivi-demande", into)),
                () -> assertEquals(FollowState.NORMAL, state("suivi-fusion", from)));
    }

    @Test
    void a_member_takes_away_what_they_follow_or_has_it_removed() {
        Browser leaver = People.member("suivi-depart", Role.MODERATOR);
        ask(leaver, HELP, "Une conversation à emporter", "");
        long member = People.id("suivi-depart");
        String known = personalData(member);
        QuarkusTransaction.requiringNew().run(() -> data.erase(member, TextsChoice.KEEP_ANONYMOUS));

        assertTrue(known.contains("Une conversation à emporter"), known);
        assertFalse(personalData(member).contains("Une conversation à emporter"));
    }

    private String personalData(long member) {
        PersonalData known = new PersonalData();
        QuarkusTransaction.requiringNew().run(() -> data.export(member, known));
        return known.sections().toString();
    }

    private void choose(String who, Followed what, long id, FollowState state) {
        QuarkusTransaction.requiringNew()
                .run(() -> follows.choose(People.id(who), what, id, state, java.time.Instant.EPOCH));
    }

    private FollowState state(String who, long topic) {
        return QuarkusTransaction.requiringNew().call(() -> follows.state(People.id(who), Followed.TOPIC, topic));
    }

    private long category(String code) {
        return (Long) entityManager.createNativeQuery("select id from forum_category where code = :code", Long.class)
                .setParameter("code", code).getSingleResult();
    }

    private void maySee(String code, String least) {
        QuarkusTransaction.requiringNew().run(() -> entityManager
                .createNativeQuery("update forum_category set may_see = :least where code = :code")
                .setParameter("least", least).setParameter("code", code).executeUpdate());
    }

    /** What somebody was told of the forum, the first first. */
    private List<String> told(String who) {
        List<?> texts = entityManager.createNativeQuery("""
            select replace(text, chr(160), ' ') from notification
            where member_id = :member and kind like 'entraide-%' order by id""", String.class)
                .setParameter("member", People.id(who)).getResultList();
        return texts.stream().map(String.class::cast).toList();
    }

    private long about(String who, String words) {
        return told(who).stream().filter(text -> text.contains(words)).count();
    }

    private long letters(String who) {
        return ((Number) entityManager.createNativeQuery(
                "select count(*) from letter where address_hash = :hash and state <> 'DROPPED'")
                .setParameter("hash", org.emancipasso.mail.EmailAddress.of(People.address(who)).hash())
                .getSingleResult()).longValue();
    }

    private static String ask(Browser who, String category, String title, String tags) {
        Form form = who.open(category + "/demander").form("demander").type("Titre", title).type("Étiquettes", tags)
                .type("Votre message", "Voici ce qui se passe chez nous.");
        form.element().select("input[type=text], textarea").stream().filter(field -> field.val().isEmpty()
                && !field.id().equals("etiquettes")).forEach(field -> field.val("Quelque chose"));
        Page page = form.submit();
        assertEquals(200, page.status(), page::text);
        return page.response().uri().getPath();
    }

    private static Page answer(Browser who, String path, String text) {
        return who.open(path).form("repondre").type("Votre message", text).submit();
    }

    private static Page press(Page topic, String action) {
        return topic.formTo(topic.document().expectFirst("form[action$=" + action + "]").attr("action")).submit();
    }

    private static long id(String path) {
        return Long.parseLong(path.replaceAll("/forum/sujets/([0-9]+).*", "$1"));
    }
}
