package org.emancipasso.supervision;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.emancipasso.testing.Wait;
import org.emancipasso.web.fetch.ForeignSites;
import org.emancipasso.web.fetch.LocalSites;
import org.emancipasso.web.fetch.SmallWorld;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** No address, however written and whoever leads there, has us ask a machine that is not on the Internet. */
class InsideTest {

    private static final LocalSites SITES = LocalSites.open();
    private static final ForeignSites ASKER = SITES.asker();
    private static final Set<Reason> NOTHING_ASKED = Set.of(Reason.NOT_PUBLIC, Reason.NOT_ASKED, Reason.UNKNOWN_HOST);

    static final List<String> PRIVATE = List.of("http://127.0.0.1/", "https://127.0.0.1/", "http://127.1/",
            "http://127.0.1/", "http://2130706433/", "http://0x7f000001/", "http://0x7f.0.0.1/", "http://0177.0.0.1/",
            "http://017700000001/", "http://0/", "http://0.0.0.0/", "http://[::1]/", "http://[::]/",
            "http://[0:0:0:0:0:0:0:1]/", "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/",
            "http://[::127.0.0.1]/", "http://[64:ff9b::127.0.0.1]/", "http://[64:ff9b::a00:1]/",
            "http://[64:ff9b:1::a00:1]/", "http://[2002:7f00:1::]/", "http://[2002:a00:1::1]/", "http://[fe80::1]/",
            "http://[fd00::1]/", "http://[ff02::1]/", "http://[2001:db8::1]/",
            "http://169.254.169.254/latest/meta-data/",
            "http://0xa9fea9fe/", "http://2852039166/", "http://10.0.0.1/", "http://167772161/", "http://012.0.0.1/",
            "http://192.168.1.1/", "http://172.16.0.1/", "http://100.64.0.1/", "http://localhost/",
            "http://LOCALHOST./", "http://127.0.0.1./", "http://0x7f.1/", "http://0177.1/",
            "http://①②⑦.⓪.⓪.①/", "http://127。0。0。1/", "http://[::ffff:169.254.169.254]/",
            "http://[::ffff:0:127.0.0.1]/",
            "http://[fec0::1]/", "http://[fe80::1%25lo]/", "http://[2001:0:7f00:1::]/", "http://192.168.257/",
            "http://１２７.０.０.１/", "http://127.0.0.1:80/", "http://127.0.0.1:8080/",
            "http://moi@127.0.0.1/", "http://interne.essai.org/", "http://double.essai.org/",
            "https://interne6.essai.org/");

    /** Whatever a test did: nothing came to this machine. */
    @AfterEach
    void canary() {
        assertEquals(0, SITES.caught());
    }

    @AfterAll
    static void close() throws IOException {
        new Socket(InetAddress.getLoopbackAddress(), SITES.canary()).close();
        Wait.until("the canary sings for whoever does come", () -> SITES.caught() == 1);
        SITES.close();
    }

    @ParameterizedTest
    @FieldSource("PRIVATE")
    void nothing_is_asked_of_it(String address) {
        names();
        Optional<URI> canonical = RequestAddress.of(address);
        int before = SITES.lines().size();

        assertTrue(canonical.isEmpty() || NOTHING_ASKED.contains(look(canonical.get().toString())), address);
        assertEquals(before, SITES.lines().size());
    }

    @ParameterizedTest
    @FieldSource("PRIVATE")
    void nobody_leads_us_there(String address) {
        names();
        SITES.site("rebond.essai.org", "HTTP/1.1 302 X\r\nLocation: " + address + "\r\nContent-Length: 0\r\n\r\n");
        int before = SITES.lines().size();

        assertTrue(NOTHING_ASKED.contains(look("http://rebond.essai.org/a")), address);
        assertEquals(Set.of(InetAddress.ofLiteral(SmallWorld.SOMEWHERE)),
                Set.copyOf(SITES.lines().subList(before, SITES.lines().size())));
    }

    @Test
    void a_name_that_leads_elsewhere_the_second_time_is_looked_up_again() {
        SITES.site("girouette.essai.org", "HTTP/1.1 404 X\r\nContent-Length: 0\r\n\r\n").leading("girouette.essai.org",
                SmallWorld.SOMEWHERE, "127.0.0.1");
        int before = SITES.lines().size();

        assertEquals(Reason.NOT_PUBLIC, look("http://girouette.essai.org/"));
        assertEquals(1, SITES.lines().size() - before, "the rules for programs, and nothing after");
    }

    /** What would show if the guard were away: the same world lets a site of the Internet through. */
    @Test
    void a_site_on_the_internet_is_asked() {
        SITES.site("dehors.essai.org", LocalSites.page("bonjour"));
        int before = SITES.lines().size();

        assertEquals(Reason.FINE, look("https://dehors.essai.org/"));
        assertAll(() -> assertEquals(2, SITES.lines().size() - before),
                () -> assertTrue(SITES.asked().stream().anyMatch(asked -> asked.host().equals("dehors.essai.org"))));
    }

    private static void names() {
        SITES.leading("interne.essai.org", "127.0.0.1")
                .leading("double.essai.org", SmallWorld.SOMEWHERE + ",10.0.0.1")
                .leading("interne6.essai.org", "::1");
    }

    private static Reason look(String address) {
        try {
            return new Checker(new Asker(ASKER, Settings.QUICK, ""), Clock.systemUTC()).check(URI.create(address), null)
                    .reason();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
