package org.emancipasso.audit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.ConfigProvider;
import org.emancipasso.account.People;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.security.TestSecurity;

/** The log of what was done: added to, read, and never changed. */
@Platform
class AuditLogTest {

    /** SQLSTATE of a right that a role lacks. */
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private final Browser browser = new Browser();

    private static final Pattern ACTION = Pattern.compile("\"([a-z]+\\.[a-z-]+)\"");

    @Inject
    AuditLog log;

    @Inject
    AuditWords words;

    @Inject
    AuditRepository entries;

    @Test
    void an_entry_is_there_once_its_work_is_committed() {
        record(new AuditEntry(7L, "member.suspend", "member", "12", "Publicité répétée", Map.of("status", "active"),
                Map.of("status", "suspended")));

        RecordedEntry entry = last("member.suspend");

        assertAll(() -> assertEquals(7L, entry.actor()), () -> assertEquals("12", entry.subjectId()),
                () -> assertEquals("Publicité répétée", entry.reason()),
                () -> assertEquals(Map.of("status", "active"), entry.before()),
                () -> assertEquals(Map.of("status", "suspended"), entry.after()));
    }

    @Test
    void an_entry_of_work_that_is_undone_is_not_there() {
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            log.record(AuditEntry.of(7L, "essai.annule", "member", 1, null));
            throw new IllegalStateException("The work failed");
        }));

        assertEquals(List.of(), read("essai.annule"));
    }

    @Test
    void an_entry_outside_of_any_work_is_refused() {
        assertThrows(IllegalStateException.class,
                () -> log.record(AuditEntry.of(7L, "essai.seul", "member", 1, null)));
        assertThrows(IllegalArgumentException.class, () -> AuditEntry.of(7L, "Essai; DROP", "member", 1, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE audit_entry SET reason = 'autre' WHERE action = 'essai.droits'",
            "DELETE FROM audit_entry WHERE action = 'essai.droits'", "TRUNCATE audit_entry",
            "ALTER TABLE audit_entry DROP COLUMN reason", "DROP TABLE audit_entry"})
    void the_application_can_neither_change_nor_remove_an_entry_but_the_owner_can(String sql) throws SQLException {
        record(AuditEntry.of(7L, "essai.droits", "member", 1, "motif"));

        try (Connection application = connect("quarkus.datasource.username", "quarkus.datasource.password");
                Statement statement = application.createStatement()) {
            SQLException refused = assertThrows(SQLException.class, () -> statement.execute(sql));
            assertEquals(INSUFFICIENT_PRIVILEGE, refused.getSQLState());
        }
        assertEquals("motif", last("essai.droits").reason());
        try (Connection owner = connect("quarkus.flyway.username", "quarkus.flyway.password");
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute(sql);
            owner.rollback();
        }
    }

    @Test
    @TestSecurity(user = "1", roles = "moderator")
    void the_page_shows_what_was_done_last_by_pages_and_by_action() {
        QuarkusTransaction.requiringNew().run(() -> IntStream.range(0, 60)
                .forEach(i -> log.record(AuditEntry.of(null, "essai.page", "provider", i, "Motif <b>" + i + "</b>"))));
        record(AuditEntry.of(999_003L, "essai.autre", "member", 4, null));

        Page all = browser.open("/equipe/journal");
        Page some = browser.open("/equipe/journal?action=essai.page");
        Page older = some.follow("Entrées plus anciennes");

        assertAll(() -> assertEquals(200, all.status()),
                () -> assertEquals("essai.autre", all.texts("ol.projects h2").getFirst()),
                () -> assertTrue(all.text().contains("compte effacé (n° 999003)")),
                () -> assertEquals(50, some.texts("ol.projects h2").size()),
                () -> assertEquals(10, older.texts("ol.projects h2").size()),
                () -> assertTrue(some.text().contains("La plateforme")),
                () -> assertTrue(some.text().contains("Motif <b>59</b>")),
                () -> assertFalse(older.text().contains("Entrées plus anciennes")),
                () -> assertEquals("essai.page", older.document().select("option[selected]").text()));
        assertEquals(200, browser.open("/equipe/journal?avant=jamais&action=%00%27").status());
    }

    @Test
    @TestSecurity(user = "1", roles = "moderator")
    void the_page_is_searched_by_who_what_when_and_why() {
        record(new AuditEntry(8801L, "essai.cherche", "essai", "alpha", "Motif 100 % trouvé", Map.of(), Map.of()));
        record(new AuditEntry(8802L, "essai.cherche", "essai", "beta", "Autre raison", Map.of(), Map.of()));
        String today = TestClock.today().toString();

        assertAll(() -> assertEquals(1, found("?par=8801")), () -> assertEquals(1, found("?genre=essai&sur=beta")),
                () -> assertEquals(1, found("?genre=essai&mots=100+%25+TROUV%C3%89")),
                () -> assertEquals(0, found("?genre=essai&mots=_")),
                () -> assertEquals(2, found("?action=essai.cherche&depuis=" + today + "&jusque=" + today)),
                () -> assertEquals(0, found("?genre=essai&jusque=2020-01-01")));
        Page misread = browser.open("/equipe/journal?par=moi&depuis=hier&action=essai.cherche");
        assertEquals(List.of(200, 2), List.of(misread.status(), misread.texts(".notice").size()));
        assertTrue(misread.document().select("#fichier").isEmpty(), "moderators take no file");
    }

    @Test
    @TestSecurity(user = "8803", roles = "admin")
    void a_file_of_it_holds_what_was_found_no_formula_and_leaves_an_entry() {
        record(new AuditEntry(8803L, "essai.fichier", "essai", "gamma", "=1+1", Map.of("a", "b"), Map.of()));

        Page file = browser.open("/equipe/journal?action=essai.fichier").form("fichier").submit();

        assertEquals(200, file.status());
        List<String> lines = file.response().body().lines().toList();
        assertEquals(2, lines.size(), lines.toString());
        assertTrue(lines.getLast().contains(",8803,essai.fichier,essai,gamma,'=1+1,a = b,"), lines.getLast());
        assertEquals(Map.of("action", "essai.fichier"), last("audit.export").after());
    }

    @Test
    @TestSecurity(user = "1", roles = "moderator")
    void the_page_says_in_french_who_did_what() {
        People.member("Consigneuse Dupont");
        long id = People.id("Consigneuse Dupont");
        record(AuditEntry.of(id, "provider.verify", "provider", 41, null));

        Page page = browser.open("/equipe/journal?par=" + id);

        assertAll(() -> assertEquals(List.of("Vérifier une fiche"), page.texts("ol.projects h2")),
                () -> assertTrue(page.texts("dd").containsAll(
                        List.of("Consigneuse Dupont (compte n° " + id + ")", "fiche n° 41")), page.text()),
                () -> assertEquals("provider.verify",
                        browser.open("/equipe/journal?action=provider.verify").document()
                                .select("#action option[selected]").val()));
    }

    @Test
    void every_action_of_the_platform_has_a_name_in_french() throws IOException {
        Set<String> unnamed = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/emancipasso"))) {
            for (Path file : files.filter(found -> found.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                if (source.contains("AuditEntry")) {
                    ACTION.matcher(source).results().map(found -> found.group(1))
                            .filter(action -> words.action(action).equals(action)).forEach(unnamed::add);
                }
            }
        }
        assertEquals(Set.of(), unnamed);
    }

    private int found(String query) {
        return browser.open("/equipe/journal" + query).texts("ol.projects h2").size();
    }

    @Test
    @TestSecurity(user = "1", roles = "curator")
    void curators_do_not_read_it() {
        assertEquals(403, browser.open("/equipe/journal").status());
    }

    @Test
    void visitors_do_not_read_it() {
        Page page = browser.open("/equipe/journal");

        assertTrue(page.status() == 401 || !page.response().uri().getPath().equals("/equipe/journal"));
    }

    private void record(AuditEntry entry) {
        QuarkusTransaction.requiringNew().run(() -> log.record(entry));
    }

    private RecordedEntry last(String action) {
        return read(action).getFirst();
    }

    private List<RecordedEntry> read(String action) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entries.before(Long.MAX_VALUE, new AuditFilter(action, null, "", "", null, null, ""), 10));
    }

    private static Connection connect(String user, String password) throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue(user, String.class), config.getValue(password, String.class));
    }
}
