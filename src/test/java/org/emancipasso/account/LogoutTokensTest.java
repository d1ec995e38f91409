package org.emancipasso.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.sun.net.httpserver.HttpServer;

class LogoutTokensTest {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private static RsaJsonWebKey key;
    private static HttpServer server;
    private static String issuer;

    @BeforeAll
    static void publishTheKey() throws Exception {
        key = RsaJwkGenerator.generateJwk(2048);
        key.setKeyId("one");
        byte[] keys = new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY).getBytes(StandardCharsets.UTF_8);
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
        issuer = "http://localhost:" + server.getAddress().getPort() + "/realms/emancipasso";
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Test
    void believes_the_provider() throws Exception {
        assertEquals(Optional.of(new LogoutToken(issuer, "ada", "s1")), read(token(_ -> {
        })));
    }

    @Test
    void believes_a_logout_of_all_sessions() throws Exception {
        assertEquals(Optional.of(new LogoutToken(issuer, "ada", null)),
                read(token(claims -> claims.unsetClaim("sid"))));
    }

    @Test
    void refuses_another_issuer() throws Exception {
        refused(token(claims -> claims.setIssuer("https://evil.example")));
    }

    @Test
    void refuses_what_is_for_another_client() throws Exception {
        refused(token(claims -> claims.setAudience("account")));
    }

    @Test
    void refuses_an_expired_token() throws Exception {
        refused(token(claims -> claims.setExpirationTime(NumericDate.fromSeconds(NumericDate.now().getValue() - 60))));
    }

    @Test
    void refuses_an_old_token() throws Exception {
        refused(token(claims -> claims.setIssuedAt(NumericDate.fromSeconds(NumericDate.now().getValue() - 3_600))));
    }

    @Test
    void refuses_an_id_token() throws Exception {
        refused(token(claims -> claims.setStringClaim("nonce", "x")));
        refused(token(claims -> claims.unsetClaim("events")));
    }

    @Test
    void refuses_a_token_about_nobody() throws Exception {
        refused(token(claims -> {
            claims.unsetClaim("sid");
            claims.unsetClaim("sub");
        }));
    }

    @Test
    void refuses_a_token_without_signature() throws Exception {
        JsonWebSignature unsigned = signature(_ -> {
        });
        unsigned.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        unsigned.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
        unsigned.setKey(null);
        refused(unsigned.getCompactSerialization());
    }

    @Test
    void refuses_the_public_key_as_a_shared_secret() throws Exception {
        JsonWebSignature confused = signature(_ -> {
        });
        confused.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        confused.setKey(new HmacKey(key.getRsaPublicKey().getEncoded()));
        refused(confused.getCompactSerialization());
    }

    @Test
    void refuses_another_key() throws Exception {
        JsonWebSignature forged = signature(_ -> {
        });
        forged.setKey(RsaJwkGenerator.generateJwk(2048).getPrivateKey());
        refused(forged.getCompactSerialization());
    }

    @Test
    void refuses_what_is_no_token() {
        refused("");
        refused("a.b.c");
        refused("x".repeat(10_000));
    }

    private static void refused(String token) {
        assertEquals(Optional.empty(), read(token));
    }

    private static Optional<LogoutToken> read(String token) {
        return new LogoutTokens(Optional.of(issuer), "emancipasso").read(token);
    }

    private static String token(Consumer<JwtClaims> change) throws JoseException {
        return signature(change).getCompactSerialization();
    }

    private static JsonWebSignature signature(Consumer<JwtClaims> change) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience("emancipasso");
        claims.setSubject("ada");
        claims.setStringClaim("sid", "s1");
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(2);
        claims.setGeneratedJwtId();
        claims.setClaim("events", Map.of(EVENT, Map.of()));
        change.accept(claims);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue("one");
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        return signature;
    }
}
