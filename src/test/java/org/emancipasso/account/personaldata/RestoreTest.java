package org.emancipasso.account.personaldata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import org.emancipasso.account.ErasedAccounts;
import org.emancipasso.account.ErasedAccounts.Erased;
import org.emancipasso.account.People;
import org.emancipasso.account.keycloak.ProviderAccounts;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Rows;
import org.emancipasso.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** A backup of before brings nobody back who was erased since. */
@Platform
class RestoreTest {

    @Inject
    PersonalDataCare care;

    @Inject
    ErasureListService lists;

    @Inject
    Erasures erasures;

    @Inject
    ExportService exports;

    @Inject
    ErasureService service;

    @Inject
    ProviderErasureService providerErasures;

    @Inject
    InactivityService inactivity;

    @Inject
    ProviderAccounts provider;

    @Inject
    PersonalDataConfig config;

    @Inject
    ErasedAccounts erased;

    @TempDir
    Path folder;

    @AfterEach
    void comeBackToToday() {
        TestClock.moveTo(0);
    }

    @Test
    void who_was_erased_is_erased_again_after_a_restore_and_nobody_else() throws Exception {
        Path file = folder.resolve("erased.txt");
        String cookie = People.memberCookie("restauree");
        People.memberCookie("temoin");
        long member = People.actor(cookie).id();
        ErasureTest.leave(cookie, "effacer");
        // The backup.
        Rows.execute("create table backup_member as select * from member where id = " + member);
        try {
            TestClock.moveTo(8);
            care.erase();
            lists.write(new ErasureList(file));
            assertFalse(Files.readString(file).contains("restauree"));
            // The restore: the row is back, and what was written since is lost.
            Rows.execute("delete from erased_account");
            Rows.execute("delete from provider_erasure where subject = 'restauree'");
            Rows.execute("insert into member select * from backup_member");
        } finally {
            Rows.execute("drop table backup_member");
        }
        assertTrue(People.exists("restauree"));
        assertEquals(TextsChoice.DELETE, new ErasureList(file).read().values().iterator().next());

        erasures.applyHere(new ErasureList(file).read());

        assertFalse(People.exists("restauree"));
        assertFalse(People.mayLogIn("restauree"));
        assertTrue(People.exists("temoin"));
        assertEquals(List.of("restauree"),
                Rows.texts("select subject from provider_erasure where subject = 'restauree'"));
    }

    @Test
    void a_start_erases_again_whom_the_list_names_and_goes_on_writing_it() throws Exception {
        Path file = folder.resolve("start.txt");
        People.memberCookie("ramenee");
        People.memberCookie("voisine");
        String hash = erased.hash(People.ISSUER, "ramenee");
        new ErasureList(file).add(List.of(new Erased(hash, "DELETE")));

        started(file).erase();

        assertFalse(People.exists("ramenee"));
        assertTrue(People.exists("voisine"));
        assertEquals(1, Files.readAllLines(file).stream().filter(line -> line.startsWith(hash)).count());
        ErasureTest.leave(People.memberCookie("suivante"), "garder");
        TestClock.moveTo(8);
        started(file).erase();
        assertEquals(TextsChoice.KEEP_ANONYMOUS,
                new ErasureList(file).read().get(erased.hash(People.ISSUER, "suivante")));
    }

    /** The worker of a platform that has just started with a list. */
    private PersonalDataCare started(Path file) {
        PersonalDataConfig listed = new PersonalDataConfig() {
            @Override
            public Departure departure() {
                return config.departure();
            }

            @Override
            public Export export() {
                return config.export();
            }

            @Override
            public Retention retention() {
                return config.retention();
            }

            @Override
            public String careInterval() {
                return config.careInterval();
            }

            @Override
            public Optional<Path> erasureList() {
                return Optional.of(file);
            }
        };
        return new PersonalDataCare(exports, service, providerErasures, lists, inactivity, erasures, provider, listed,
                new SimpleMeterRegistry());
    }

    @Test
    void an_erasure_is_written_once() throws Exception {
        Path file = folder.resolve("once.txt");
        ErasureTest.leave(People.memberCookie("inscrite"), "garder");
        TestClock.moveTo(8);
        care.erase();
        lists.write(new ErasureList(file));
        long size = Files.size(file);
        lists.write(new ErasureList(file));

        assertEquals(size, Files.size(file));
    }

    @Test
    void a_list_that_cannot_be_written_waits_for_better_days() throws Exception {
        ErasureTest.leave(People.memberCookie("en-attente"), "garder");
        TestClock.moveTo(8);
        care.erase();
        Path file = folder.resolve("missing/erased.txt");
        assertThrows(RuntimeException.class, () -> lists.write(new ErasureList(file)));
        Files.createDirectories(file.getParent());
        lists.write(new ErasureList(file));

        assertFalse(new ErasureList(file).read().isEmpty());
    }
}
