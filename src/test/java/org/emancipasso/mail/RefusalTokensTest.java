package org.emancipasso.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

class RefusalTokensTest {

    private static final Refusal REFUSAL = new Refusal("reponses",
            EmailAddress.of("camille@example.org").hash(), 12L);

    private final RefusalTokens tokens = tokens("a-secret-of-more-than-32-characters");

    @Test
    void says_what_it_refuses() {
        Refusal ofNobody = new Refusal("reponses", REFUSAL.addressHash(), null);

        assertEquals(Optional.of(REFUSAL), tokens.read(tokens.sign(REFUSAL)));
        assertEquals(Optional.of(ofNobody), tokens.read(tokens.sign(ofNobody)));
        assertTrue(tokens.sign(REFUSAL).matches("[A-Za-z0-9_-]{1,400}"));
    }

    @Test
    void is_refused_when_any_character_of_it_changed() {
        String token = tokens.sign(REFUSAL);
        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            assertEquals(Optional.empty(), tokens.read(token.substring(0, i) + other + token.substring(i + 1)), token);
        }
    }

    @Test
    void is_refused_when_another_secret_signed_it() {
        RefusalTokens others = tokens("another-secret-of-more-than-32-characters");

        assertNotEquals(tokens.sign(REFUSAL), others.sign(REFUSAL));
        assertEquals(Optional.empty(), tokens.read(others.sign(REFUSAL)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "AAAA", "%", "é", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgICAgIA"})
    void is_refused_when_it_is_nothing(String token) {
        assertEquals(Optional.empty(), tokens.read(token));
    }

    private static RefusalTokens tokens(String secret) {
        return new RefusalTokens(new SmallRyeConfigBuilder().withMapping(MailConfig.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .withSources(new PropertiesConfigSource(Map.of("emancipasso.mail.secret", secret), "test", 100))
                .build().getConfigMapping(MailConfig.class));
    }
}
