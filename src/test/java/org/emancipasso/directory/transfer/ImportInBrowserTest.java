package org.emancipasso.directory.transfer;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.directory.ProviderService;
import org.emancipasso.directory.ProviderService.Stored;
import org.emancipasso.directory.transfer.ImportRun.State;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.TestClock;
import org.emancipasso.testing.Wait;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Files of listings, imported and exported from the browser. */
@Platform
class ImportInBrowserTest {

    private static final String ONE = """
        providers:
        - external_id: essai-navigateur
          name: Essai du navigateur
          structure: association
          postcode: "44000"
          commune: Nantes
          status: draft
        """;

    private static final String LOGGED = """
        providers:
        - external_id: essai-journal
          name: Essai du journal
          structure: association
          postcode: "44000"
          commune: Nantes
          supports: [hebergement]
        """;

    private final String cookie = People.memberCookie("import-admin", Role.ADMIN);
    private final Browser admin = new Browser(cookie);

    @Inject
    ProviderService providers;

    @Inject
    ImportRunService runs;

    @Inject
    EntityManager entityManager;

    @Test
    void a_file_is_checked_without_a_trace_then_written_in_the_background() {
        Page checked = send("fiches.yaml", ONE, UUID.randomUUID().toString());

        assertAll(() -> assertEquals(200, checked.status()),
                () -> assertTrue(checked.text().contains("Vérifié, rien n’est encore écrit")),
                () -> assertTrue(checked.text().contains("1 fiche lue : 1 à créer, 0 à modifier"), checked.text()),
                () -> assertTrue(stored("essai-navigateur").isEmpty()));

        checked.form("lancer").submit();
        String path = checked.response().uri().getPath();
        Wait.until("the file is written", () -> admin.open(path).text().contains("Terminé"));

        assertEquals("Essai du navigateur", stored("essai-navigateur").orElseThrow().details().name());
        assertTrue(send("fiches.yaml", ONE, UUID.randomUUID().toString()).text().contains("1 déjà à jour"));
        providers.withdraw(stored("essai-navigateur").orElseThrow().id(), "Essai terminé.");
    }

    @Test
    void what_a_file_changes_of_what_is_on_the_site_and_of_addresses_is_in_the_log() {
        write(LOGGED + "  status: published\n");
        long id = stored("essai-journal").orElseThrow().id();
        providers.withdraw(id, "Hors charte.");

        write(LOGGED.replace("Essai du journal", "Essai renommé"));
        assertFalse(stored("essai-journal").orElseThrow().isPublished());
        assertEquals(List.of(), entries(id), "neither its status nor its address changed");

        write(LOGGED + "  status: published\n  contact_email: detournee@exemple.org\n");
        List<String> entries = entries(id);
        assertEquals(1, entries.size(), entries.toString());
        assertTrue(entries.getFirst().matches("(?=.*\"WITHDRAWN\")(?=.*\"PUBLISHED\")(?=.*\"readdressed\": true).*"),
                entries.getFirst());
        assertFalse(entries.getFirst().contains("detournee"));
        providers.withdraw(id, "Essai terminé.");
    }

    @Test
    void a_bad_file_is_refused_with_what_to_mend_line_by_line() {
        Page refused = send("fiches.csv", SentFile.HEADER + "essai-faux,Faux,inconnue,44000,Nantes\n",
                UUID.randomUUID().toString());

        assertTrue(refused.text().contains("Refusé : rien n’a été écrit"), refused.text());
        assertTrue(refused.text().contains("ligne 2, structure : "), refused.text());
        assertTrue(refused.document().select("#lancer").isEmpty());
        assertTrue(send("fiches.exe", "MZ", UUID.randomUUID().toString()).text().contains("doit finir par .csv"));
        assertTrue(send("fiches.csv", "a\0b", UUID.randomUUID().toString()).text().contains("UTF-8"));
        assertTrue(send("../../etc/x.yaml", "&a [*a]", UUID.randomUUID().toString()).text().contains("x.yaml"));
        assertEquals(422, send("", "", "sans-fichier").status());
    }

    @Test
    void a_file_that_is_too_large_is_refused_and_other_forms_take_no_more_than_before() {
        assertTrue(send("gros.csv", SentFile.HEADER + "é".repeat(4_400_000), UUID.randomUUID().toString()).text()
                .contains("un import en accepte 8"));
        assertEquals(413, admin.post("/equipe/synonymes", "mots=" + "x".repeat(300_000)).status());
        assertEquals(413, admin.send(HttpRequest.newBuilder(URI.create(Browser.baseUrl() + "/equipe/synonymes"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[300_000]))).build())
                .status());
    }

    @Test
    void the_same_form_sent_twenty_times_at_once_is_one_import_and_is_written_once() throws Exception {
        String key = UUID.randomUUID().toString();
        try (ExecutorService all = Executors.newFixedThreadPool(20)) {
            Callable<String> check = () -> send("vingt.yaml", ONE.replace("essai-navigateur", "essai-vingt"), key)
                    .response().uri().getPath();
            List<String> paths = all.invokeAll(IntStream.range(0, 20).mapToObj(_ -> check).toList()).stream()
                    .map(ImportInBrowserTest::got).distinct().toList();
            assertEquals(1, paths.size());
            String token = token(paths.getFirst());
            Callable<Integer> begin = () -> admin.post(paths.getFirst() + "/lancer", "jeton=" + token).status();
            all.invokeAll(IntStream.range(0, 20).mapToObj(_ -> begin).toList())
                    .forEach(answer -> assertEquals(200, got(answer)));
            Wait.until("it is written", () -> admin.open(paths.getFirst()).text().contains("Terminé"));
        }
        assertEquals(1L, QuarkusTransaction.requiringNew().call(() -> entityManager.createNativeQuery(
                "select count(*) from audit_entry where action = 'import.begin' and after ->> 'file' = 'vingt.yaml'")
                .getSingleResult()));
        providers.withdraw(stored("essai-vingt").orElseThrow().id(), "Essai terminé.");
    }

    @Test
    void one_import_runs_at_a_time_and_one_whose_process_stopped_says_so() {
        Page first = send("un.yaml", ONE, UUID.randomUUID().toString());
        Page second = send("deux.yaml", ONE, UUID.randomUUID().toString());
        long running = id(first);
        assertTrue(runs.begin(1, running).isPresent());

        Page busy = second.form("lancer").submit();
        assertTrue(busy.text().contains("un autre import est en cours"));
        assertEquals(1, admin.open("/equipe/import/" + running).document().select("meta[http-equiv=refresh]").size());

        TestClock.moveTo(1);
        try {
            runs.lookAfter();
        } finally {
            TestClock.moveTo(0);
        }
        assertTrue(admin.open("/equipe/import/" + running).text().contains("Interrompu par un redémarrage"));
        assertEquals(State.ABANDONED, runs.one(id(second)).orElseThrow().state());
    }

    @Test
    void listings_go_out_in_a_file_and_private_addresses_by_administrators_alone() {
        Browser curator = People.member("import-curatrice", Role.CURATOR);
        String token = curator.open("/equipe/export").document().expectFirst("[name=jeton]").val();
        Page csv = curator.post("/equipe/export/fichier", "format=csv&jeton=" + token);
        Page yaml = admin.open("/equipe/export").form("fichier").tickNamed("contacts").submit();
        Page refused = curator.post("/equipe/export/fichier", "format=yaml&contacts=oui&jeton=" + token);

        assertAll(() -> assertTrue(csv.response().body().startsWith("external_id,name,")),
                () -> assertTrue(csv.response().body().contains("Coopérative Ronces & Racines")),
                () -> assertFalse(csv.response().body().contains("contact_email")),
                () -> assertTrue(yaml.response().body().contains("contact_email: ")),
                () -> assertTrue(yaml.header("Content-Disposition").endsWith(".yaml\"")),
                () -> assertEquals(403, refused.status()),
                () -> assertEquals(403, curator.open("/equipe/import").status()));
    }

    /** Checks a file, has it written, and waits. */
    private void write(String yaml) {
        Page checked = send("journal.yaml", yaml, UUID.randomUUID().toString());
        checked.form("lancer").submit();
        Wait.until("the file is written",
                () -> admin.open(checked.response().uri().getPath()).text().contains("Terminé"));
    }

    /** What the log says that imports did to a listing. */
    private List<String> entries(long listing) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> found = entityManager.createNativeQuery("""
                select cast(before as text) || cast(after as text) from audit_entry
                where action = 'provider.import' and actor is not null and subject_id = :id""")
                    .setParameter("id", "" + listing).getResultList();
            return found.stream().map(String.class::cast).toList();
        });
    }

    private Page send(String name, String content, String key) {
        return SentFile.send(cookie, name, content, key);
    }

    private String token(String path) {
        return admin.open(path).document().expectFirst("[name=jeton]").val();
    }

    private static long id(Page run) {
        return Long.parseLong(run.response().uri().getPath().replaceAll("\\D", ""));
    }

    private Optional<Stored> stored(String id) {
        return providers.storedAfter(0, 100_000).stream().filter(listing -> listing.externalId().equals(id))
                .findFirst();
    }

    private static <T> T got(Future<T> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
