package org.emancipasso.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;

import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A login server that says whatever a test wants, at the addresses where Keycloak has its own: what Keycloak never does can
 * only be asked of this.
 */
public final class FakeProvider implements AutoCloseable {

    private static final String PATH = "/realms/emancipasso";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RsaJsonWebKey key;
    private final HttpServer server;
    private final int port;
    private volatile Supplier<String> idToken = () -> "";

    /** One that is there, on a port of the loopback. */
    public FakeProvider(int port) throws IOException, JoseException {
        this.port = port;
        key = RsaJwkGenerator.generateJwk(2048);
        key.setKeyId("known");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext(PATH + "/.well-known/openid-configuration", http -> answer(http, "{}"));
        server.createContext(PATH + "/protocol/openid-connect/certs",
                http -> answer(http, new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY)));
        server.createContext(PATH + "/protocol/openid-connect/token", http -> answer(http, JSON.writeValueAsString(
                Map.of("access_token", "opaque", "token_type", "Bearer", "expires_in", 300, "id_token",
                        idToken.get()))));
        server.start();
    }

    /** A port where nobody listens yet. */
    public static int freePort() throws IOException {
        return LocalSearch.freePort();
    }

    /** The issuer of the tokens of one on a port, there or not. */
    public static String issuer(int port) {
        return "http://localhost:" + port + PATH;
    }

    public String issuer() {
        return issuer(port);
    }

    /** What its tokens are signed with. */
    public RsaJsonWebKey key() {
        return key;
    }

    /** What it says of who comes back with a code from now on. */
    public void says(Supplier<String> token) {
        idToken = token;
    }

    private static void answer(HttpExchange http, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        http.getResponseHeaders().add("Content-Type", "application/json");
        http.sendResponseHeaders(200, body.length);
        http.getResponseBody().write(body);
        http.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
