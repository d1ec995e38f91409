package org.emancipasso.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.emancipasso.testing.FakeProvider;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Replica;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the platform believes of a login server, and of a browser that comes back from it. */
@Platform
class ForgedTokensTest {

    private static final String SESSION = "__Host-session=";

    private static FakeProvider provider;
    private static Replica platform;

    /** Signs claims, or pretends to. */
    private interface Signer {
        String sign(JwtClaims claims) throws JoseException;
    }

    /** A browser on its way: where it was sent, and what it holds. */
    private record Way(String state, String nonce, String cookies) {}

    @BeforeAll
    static void start() throws Exception {
        provider = new FakeProvider(FakeProvider.freePort());
        platform = new Replica(Map.of("QUARKUS_OIDC_AUTH_SERVER_URL", provider.issuer()));
    }

    @AfterAll
    static void stop() {
        platform.close();
        provider.close();
    }

    @Test
    void an_honest_token_opens_a_session() {
        assertTrue(isIn(comeBack(leave(), way -> token(way, UnaryOperator.identity(), ForgedTokensTest::signed))));
    }

    @TestFactory
    Stream<DynamicTest> a_token_that_is_not_for_us_opens_nothing() {
        Map<String, UnaryOperator<JwtClaims>> wrong = Map.ofEntries(
                Map.entry("of another issuer", set("iss", "https://ailleurs.example/realms/emancipasso")),
                Map.entry("for another client", set("aud", "another-client")),
                Map.entry("for nobody", without("aud")),
                Map.entry("expired", set("exp", NumericDate.now().getValue() - 3_600)),
                Map.entry("that never expires", without("exp")),
                Map.entry("of another login", set("nonce", "another")),
                Map.entry("without its login", without("nonce")),
                Map.entry("of nobody", without("sub")),
                Map.entry("without an address", without("email")),
                Map.entry("of an address that nobody confirmed", set("email_verified", false)),
                Map.entry("that does not say whether the address is confirmed", without("email_verified")));
        return wrong.entrySet().stream().map(one -> DynamicTest.dynamicTest(one.getKey(),
                () -> assertRefused(comeBack(leave(), way -> token(way, one.getValue(), ForgedTokensTest::signed)))));
    }

    @TestFactory
    Stream<DynamicTest> a_token_that_the_provider_did_not_sign_opens_nothing() {
        Map<String, Signer> forgers = Map.of(
                "not signed at all", ForgedTokensTest::unsigned,
                "signed by another key of the same name", claims -> signed(claims, RsaJwkGenerator.generateJwk(2048),
                        "known"),
                "signed by a key that nobody knows", claims -> signed(claims, RsaJwkGenerator.generateJwk(2048),
                        "unknown"),
                "signed with the public key as a password", ForgedTokensTest::confused,
                "altered after it was signed", claims -> altered(signed(claims)),
                "cut", claims -> signed(claims).substring(0, 100),
                "not a token", _ -> "rien");
        return forgers.entrySet().stream().map(forger -> DynamicTest.dynamicTest(forger.getKey(),
                () -> assertRefused(comeBack(leave(),
                        way -> token(way, UnaryOperator.identity(), forger.getValue())))));
    }

    @Test
    void the_way_back_is_taken_once() {
        Way way = leave();
        HttpResponse<String> first = comeBack(way, one -> token(one, UnaryOperator.identity(),
                ForgedTokensTest::signed));
        String cookiesAfter = cookies(first);
        assertTrue(isIn(first));

        HttpResponse<String> again = platform.get(back(way.state()), cookiesAfter.isEmpty()
                ? way.cookies()
                : cookiesAfter);

        assertFalse(isIn(again), () -> again.statusCode() + " " + again.headers().map());
    }

    @Test
    void a_browser_that_did_not_leave_from_here_does_not_come_back() {
        Way victim = leave();
        provider.says(() -> token(victim, UnaryOperator.identity(), ForgedTokensTest::signed));

        assertFalse(isIn(platform.get(back(victim.state()), "")));
    }

    @Test
    void nobody_comes_back_by_the_way_of_another() {
        Way attacker = leave();
        Way victim = leave();
        provider.says(() -> token(attacker, UnaryOperator.identity(), ForgedTokensTest::signed));

        assertFalse(isIn(platform.get(back(attacker.state()), victim.cookies())));
    }

    @Test
    void an_altered_way_back_leads_nowhere() {
        Way way = leave();
        provider.says(() -> token(way, UnaryOperator.identity(), ForgedTokensTest::signed));
        String cookies = Stream.of(way.cookies().split("; ")).map(cookie -> cookie.substring(0, cookie.length() - 4)
                + "AAAA").collect(Collectors.joining("; "));

        assertFalse(isIn(platform.get(back(way.state()), cookies)));
    }

    @Test
    void whoever_gives_up_at_the_provider_is_told_so_and_reads_on() {
        Way way = leave();

        HttpResponse<String> answer = platform.get("/connexion/ouverture?error=access_denied&error_description=%3Cb%3E"
                + "&state=" + way.state(), way.cookies());

        assertFalse(isIn(answer));
        assertFalse(answer.body().contains("<b>"));
        assertTrue(answer.statusCode() < 500, () -> answer.statusCode() + " " + answer.headers().map());
    }

    private static Way leave() {
        HttpResponse<String> sent = platform.get("/connexion/ouverture?retour=/compte", "");
        String address = sent.headers().firstValue("Location").orElseThrow();
        return new Way(parameter(address, "state"), parameter(address, "nonce"), cookies(sent));
    }

    private static HttpResponse<String> comeBack(Way way, Function<Way, String> token) {
        provider.says(() -> token.apply(way));
        HttpResponse<String> answer = platform.get(back(way.state()), way.cookies());
        String location = answer.headers().firstValue("Location").orElse("");
        // Once the code is exchanged, the address without it: there the session is opened.
        return location.contains("/connexion/ouverture") && !location.contains("/protocol/")
                ? platform.get(location.replaceAll("^https?://[^/]+", ""), cookies(answer))
                : answer;
    }

    private static String back(String state) {
        return "/connexion/ouverture?code=a-code&state=" + state;
    }

    private static boolean isIn(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .anyMatch(cookie -> cookie.startsWith(SESSION) && !cookie.startsWith(SESSION + ";"));
    }

    /** No session, and a page that says so in French. */
    private static void assertRefused(HttpResponse<String> answer) {
        assertFalse(isIn(answer));
        assertEquals(List.of(401, "La connexion n’a pas abouti"),
                List.of(answer.statusCode(), Jsoup.parse(answer.body()).select("h1").text()));
    }

    private static String token(Way way, UnaryOperator<JwtClaims> change, Signer signer) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(provider.issuer());
        claims.setAudience("emancipasso");
        claims.setSubject("jetons");
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setClaim("azp", "emancipasso");
        claims.setClaim("nonce", way.nonce());
        claims.setClaim("sid", "a-session");
        claims.setClaim("email", "jetons@exemple.org");
        claims.setClaim("email_verified", true);
        try {
            return signer.sign(change.apply(claims));
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signed(JwtClaims claims) throws JoseException {
        return signed(claims, provider.key(), "known");
    }

    private static String signed(JwtClaims claims, RsaJsonWebKey key, String name) throws JoseException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue(name);
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        return signature.getCompactSerialization();
    }

    private static String unsigned(JwtClaims claims) throws JoseException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        signature.setPayload(claims.toJson());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
        return signature.getCompactSerialization();
    }

    private static String confused(JwtClaims claims) throws JoseException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(new HmacKey(provider.key().getPublicKey().getEncoded()));
        signature.setKeyIdHeaderValue("known");
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        return signature.getCompactSerialization();
    }

    /** Somebody else, under the signature of the first. */
    private static String altered(String token) {
        String[] parts = token.split("\\.");
        String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("\"jetons\"", "\"quelquun\"");
        return parts[0] + "." + Base64.getUrlEncoder().withoutPadding()
                .encodeToString(payload.getBytes(StandardCharsets.UTF_8)) + "." + parts[2];
    }

    private static UnaryOperator<JwtClaims> set(String claim, Object value) {
        return claims -> {
            claims.setClaim(claim, value);
            return claims;
        };
    }

    private static UnaryOperator<JwtClaims> without(String claim) {
        return claims -> {
            claims.unsetClaim(claim);
            return claims;
        };
    }

    private static String parameter(String address, String name) {
        Matcher found = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(address);
        assertTrue(found.find(), address);
        return URLDecoder.decode(found.group(1), StandardCharsets.UTF_8);
    }

    private static String cookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream().map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
    }
}
