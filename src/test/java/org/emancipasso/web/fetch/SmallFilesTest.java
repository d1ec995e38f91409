package org.emancipasso.web.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from outside, and what is never asked. */
class SmallFilesTest {

    private static final String PATH = "/.well-known/essai.txt";

    private final SmallFiles files = new SmallFiles(new ForeignSites(new SmallWorld()));

    @Test
    void reads_the_file_of_a_public_site() {
        SmallWorld.file("ouvert-essai.org", "bonjour\n");

        assertEquals(Optional.of("bonjour\n"), files.read("ouvert-essai.org", PATH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
            "0.0.0.0", "224.0.0.1", "255.255.255.255", "198.18.0.1", "::1", "::", "fe80::1", "fd00::1", "ff02::1",
            "::ffff:127.0.0.1", "64:ff9b::7f00:1", "64:ff9b::a00:1", "2002:7f00:1::", "2001:0:1::1", "2001:db8::1",
            "::7f00:1"})
    void never_asks_a_machine_that_is_not_on_the_internet(String address) {
        SmallWorld.site("voisin-essai.org", "HTTP/1.1 200 OK\r\n\r\nsecret", address);
        SmallWorld.site("double-essai.org", "HTTP/1.1 200 OK\r\n\r\nsecret", SmallWorld.SOMEWHERE, address);

        assertEquals(Optional.empty(), files.read("voisin-essai.org", PATH));
        assertEquals(Optional.empty(), files.read("double-essai.org", PATH), "one bad address is enough");
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "64:ff9b::5db8:d70e"})
    void takes_addresses_of_the_internet(String address) {
        assertEquals(true, PublicAddress.is(InetAddress.ofLiteral(address)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        301 Moved Permanently | https://ailleurs-essai.org/
        302 Found             | /autre
        404 Not Found         | ''
        500 Oops              | ''
        """)
    void follows_nothing_and_believes_only_success(String status, String location) {
        SmallWorld.site("renvoi-essai.org", "HTTP/1.1 " + status + "\r\nLocation: " + location + "\r\n\r\nbonjour",
                SmallWorld.SOMEWHERE);

        assertEquals(Optional.empty(), files.read("renvoi-essai.org", PATH));
    }

    @Test
    void reads_a_megabyte_at_most() {
        SmallWorld.file("enorme-essai.org", "x".repeat(1_100_000));

        assertEquals(Optional.empty(), files.read("enorme-essai.org", PATH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1:80", "[::1]", "a b.org", "essai.org/x", "essai.org\r\nX: y",
            "inconnu-essai.org"})
    void asks_no_host_that_is_none(String host) {
        assertEquals(Optional.empty(), files.read(host, PATH));
    }
}
