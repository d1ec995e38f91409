package org.emancipasso.notification;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.emancipasso.account.People;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Html;
import org.emancipasso.testing.Platform;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** The pages where members read what they were told, and choose what they get by letter. */
@Platform
class NotificationPagesTest {

    private static final String LIST = "/compte/notifications";
    private static final String SETTINGS = LIST + "/reglages";

    @Inject
    SessionFactory sessions;

    @Inject
    NotificationService service;

    @Test
    void opening_the_page_reads_nothing() {
        Browser browser = People.member("p-regarde");
        Told.tell(Told.member("p-regarde"), "À lire", "/compte", "1");
        browser.open(LIST);
        Page page = browser.open(LIST);

        assertEquals(List.of("nouveau"), page.texts(".news .tag"));
        assertEquals("no-store", page.header("Cache-Control"));
    }

    @Test
    void following_one_reads_it_and_leads_there() {
        Browser browser = People.member("p-suit");
        Told.tell(Told.member("p-suit"), "Vers les sessions", "/compte/sessions", "1");
        Page list = browser.open(LIST);
        Page there = list.formTo(list.document().expectFirst(".news form").attr("action")).submit();

        assertEquals("/compte/sessions", there.response().uri().getPath());
        Page after = browser.open(LIST);
        assertEquals(List.of(), after.texts(".news .tag"));
        assertEquals("/compte/sessions", after.document().expectFirst(".news a").attr("href"));
    }

    @Test
    void one_reads_all_that_was_shown_and_not_what_came_meanwhile() {
        Browser browser = People.member("p-toutes");
        long member = Told.member("p-toutes");
        Told.tell(member, "Une", "/", "1");
        Told.tell(member, "Deux", "/", "2");
        Form form = browser.open(LIST).formTo(LIST + "/lues");
        Told.tell(member, "Trois", "/", "3");

        Page after = form.submit();

        assertEquals(List.of("Trois"), after.texts(".news form button"));
    }

    @Test
    void what_another_was_told_is_missing() {
        People.member("p-victime");
        long victim = Told.member("p-victime");
        Told.tell(victim, "Secret", "/compte", "1");
        long id = service.before(victim, Long.MAX_VALUE, 1).getFirst().id();
        Browser other = People.member("p-curieuse");
        String token = other.open(LIST).document().expectFirst("input[name=jeton]").val();

        assertEquals(404, other.post(LIST + "/" + id + "/lecture", "jeton=" + token).status());
        other.post(LIST + "/lues", "jeton=" + token + "&jusque=" + id);
        assertEquals(1, service.unread(victim));
        assertTrue(!other.open(LIST).text().contains("Secret"));
    }

    @Test
    void the_head_says_how_much_is_unread_up_to_ninety_nine() {
        Browser browser = People.member("p-tete");
        long member = Told.member("p-tete");
        assertEquals(List.of(), browser.open("/contact").texts(".unread"));
        Told.tell(member, "Une", "/", "0");
        assertEquals(List.of("1notification non lue"), browser.open("/contact").texts(".unread"));
        IntStream.rangeClosed(1, 98).forEach(i -> Told.tell(member, "n° " + i, "/", "" + i));
        assertEquals(List.of("99notifications non lues"), browser.open("/contact").texts(".unread"));
        IntStream.rangeClosed(99, 120).forEach(i -> Told.tell(member, "n° " + i, "/", "" + i));
        assertEquals(List.of("99+notifications non lues"), browser.open("/contact").texts(".unread"));
        assertEquals(LIST, browser.open("/contact").document().expectFirst(".unread").attr("href"));
    }

    @Test
    void long_lists_come_in_pages_of_fifty() {
        Browser browser = People.member("p-longue");
        long member = Told.member("p-longue");
        IntStream.rangeClosed(1, 120).forEach(i -> Told.tell(member, "n° " + i, "/", "" + i));

        Page first = browser.open(LIST);
        Page second = first.follow("Plus anciennes");
        Page third = second.follow("Plus anciennes");

        assertAll(() -> assertEquals("n° 120", first.texts(".news button").getFirst()),
                () -> assertEquals(50, first.texts(".news button").size()),
                () -> assertEquals("n° 70", second.texts(".news button").getFirst()),
                () -> assertEquals(20, third.texts(".news button").size()),
                () -> assertEquals("n° 120",
                        third.follow("Revenir aux plus récentes").texts(".news button").getFirst()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?avant=x", "?avant=", "?avant=-1", "?avant=99999999999999999999", "?avant=1%27--"})
    void what_is_no_boundary_is_none(String query) {
        assertEquals(200, People.member("p-bornes").open(LIST + query).status());
    }

    @Test
    void markup_in_a_text_stays_text() {
        Browser browser = People.member("p-balise");
        Told.tell(Told.member("p-balise"), "<script>alert(1)</script>", "/", "1");

        Page page = browser.open(LIST);
        assertEquals(List.of("<script>alert(1)</script>"), page.texts(".news button"));
        assertEquals(0, page.document().select("main script").size());
    }

    @Test
    void members_choose_kind_by_kind() {
        Browser browser = People.member("p-choix");
        Page before = browser.open(SETTINGS);
        assertEquals("jamais", before.document().expectFirst("input[name=essais][checked]").val());
        assertEquals("maintenant", before.document().expectFirst("input[name=organisation][checked]").val());
        assertTrue(before.text().contains("Connexion depuis un nouvel appareil"), before::text);

        String token = before.document().expectFirst("input[name=jeton]").val();
        String others = before.document().select("main input[type=radio][checked]").stream()
                .filter(input -> !List.of("essais", "organisation").contains(input.attr("name")))
                .map(input -> "&" + input.attr("name") + "=" + input.val()).collect(Collectors.joining());
        Page after = browser.post(SETTINGS, "essais=semaine&organisation=jour" + others + "&jeton=" + token);

        assertEquals(List.of("C’est enregistré."), after.texts(".notice"));
        assertEquals("semaine", after.document().expectFirst("input[name=essais][checked]").val());
        assertEquals("jour", after.document().expectFirst("input[name=organisation][checked]").val());
    }

    @Test
    void an_answer_that_is_none_is_said_on_its_question_and_nothing_is_kept() {
        Browser browser = People.member("p-faux");
        String token = browser.open(SETTINGS).document().expectFirst("input[name=jeton]").val();
        Page page = browser.post(SETTINGS, "essais=toujours&organisation=jour&nouvel-appareil=jamais&jeton=" + token);

        assertEquals(422, page.status());
        assertEquals(List.of("Choisissez l’une de ces réponses."),
                page.texts("fieldset[aria-describedby=essais-erreur] .wrong"));
        assertEquals("jour", page.document().expectFirst("input[name=organisation][checked]").val());
        assertEquals(Frequency.NOW, service.settings(Told.member("p-faux")).get(OrganisationKind.NAME));
        assertEquals(List.of(), Html.problems(page.response().body()));
    }

    @Test
    void the_pages_are_valid() {
        Browser browser = People.member("p-valide");
        long member = Told.member("p-valide");
        assertEquals(List.of(), Html.problems(browser.open(LIST).response().body()));
        Told.tell(member, "Une", "/compte?a=1&b=2", "1");
        service.readUpTo(member, Long.MAX_VALUE);
        Told.tell(member, "Deux", "/", "2");

        assertEquals(List.of(), Html.problems(browser.open(LIST).response().body()));
        assertEquals(List.of(), Html.problems(browser.open(SETTINGS).response().body()));
    }

    @Test
    void a_page_of_a_member_asks_once_and_a_visitors_never() {
        Browser member = People.member("p-compte");
        Statistics statistics = sessions.getStatistics();
        statistics.clear();
        statistics.setStatisticsEnabled(true);
        try {
            member.open("/contact");
            assertEquals(1, asked(statistics), () -> String.join("\n", statistics.getQueries()));
            member.open(LIST);
            assertEquals(2, asked(statistics));
            new Browser().open("/contact");
            assertEquals(2, asked(statistics));
        } finally {
            statistics.setStatisticsEnabled(false);
            statistics.clear();
        }
    }

    @Test
    void the_count_reads_its_index_only() {
        String plan = QuarkusTransaction.requiringNew().call(() -> {
            Told.entityManager().createNativeQuery("SET LOCAL enable_seqscan = off").executeUpdate();
            List<?> lines = Told.entityManager()
                    .createNativeQuery("EXPLAIN " + NotificationRepository.UNREAD, String.class)
                    .setParameter("member", 1L).setParameter("most", 100).getResultList();
            return lines.toString();
        });

        assertTrue(plan.contains("notification_unread"), plan);
    }

    private static long asked(Statistics statistics) {
        return Stream.of(statistics.getQueries()).filter(query -> query.contains("read_at IS NULL LIMIT"))
                .mapToLong(query -> statistics.getQueryStatistics(query).getExecutionCount()).sum();
    }
}
