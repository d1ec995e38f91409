package org.emancipasso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {

    private static final String CLIENT = "203.0.113.7";
    private static final Networks PROXIES = Networks.of("10.0.0.0/8, fd00::/8,192.0.2.1");

    @ParameterizedTest
    @ValueSource(strings = {"198.51.100.1", "10.0.0.1", "127.0.0.1", "::1", "198.51.100.1, 10.0.0.1", "", ",",
            "unknown",
            "2001:db8::1", "198.51.100.1\t,fd00::1"})
    void what_a_stranger_says_of_others_counts_for_nothing(String said) {
        assertEquals(CLIENT, heard(CLIENT, said));
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.7", "198.51.100.1, 203.0.113.7", "10.9.9.9, 203.0.113.7",
            "198.51.100.1, 203.0.113.7, 10.0.0.2", "127.0.0.1,::1,203.0.113.7,10.0.0.2,fd00::2,192.0.2.1",
            "x, 203.0.113.7", "203.0.113.7:4711", "::ffff:203.0.113.7", "[::ffff:203.0.113.7]:4711",
            "198.51.100.1|203.0.113.7", "198.51.100.1|203.0.113.7|10.0.0.2"})
    void behind_proxies_it_is_the_nearest_that_is_none_of_them(String said) {
        assertEquals(CLIENT, heard("10.0.0.1", said.split("\\|")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"''; 10.0.0.1", "unknown; 10.0.0.1", "198.51.100.1, unknown; 10.0.0.1",
            "198.51.100.1, _hidden, 10.0.0.2; 10.0.0.2", "example.org; 10.0.0.1", "1.2.3.4.5; 10.0.0.1",
            "fe80::1%eth0; 10.0.0.1", "10.0.0.3, 10.0.0.2; 10.0.0.3"})
    void what_is_not_readable_ends_what_is_known(String said, String known) {
        assertEquals(known, heard("10.0.0.1", said));
    }

    @Test
    void a_proxy_is_known_by_its_ipv4_address_however_it_is_written() {
        assertEquals(CLIENT, heard("::ffff:10.0.0.1", CLIENT));
    }

    @Test
    void without_proxies_nobody_is_believed() {
        assertEquals(InetAddress.ofLiteral("127.0.0.1"),
                ClientAddress.of(InetAddress.ofLiteral("127.0.0.1"), List.of(CLIENT), Networks.NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "proxy.example.org", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "10.0.0.0/", "*"})
    void a_proxy_is_an_address_and_nothing_else(String text) {
        assertThrows(IllegalArgumentException.class, () -> Network.of(text));
    }

    private static String heard(String peer, String... said) {
        return ClientAddress.of(InetAddress.ofLiteral(peer), Arrays.asList(said), PROXIES).getHostAddress();
    }
}
