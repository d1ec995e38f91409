package org.emancipasso.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

class RequiredSettingsTest {

    private static final int ENVIRONMENT = 300;

    private final Map<String, String> environment = new HashMap<>(Map.ofEntries(
            Map.entry("EMANCIPASSO_BASE_URL", "https://emancipasso.example"),
            Map.entry("EMANCIPASSO_PUBLISHER_NAME", "Association d’exemple"),
            Map.entry("EMANCIPASSO_PUBLISHER_ADDRESS", "1 rue de l’Exemple, 00000 Exempleville"),
            Map.entry("EMANCIPASSO_PUBLISHER_PHONE", "00 00 00 00 00"),
            Map.entry("EMANCIPASSO_PUBLISHER_EMAIL", "contact@example.org"),
            Map.entry("EMANCIPASSO_PUBLISHER_DIRECTOR", "Camille Exemple"),
            Map.entry("EMANCIPASSO_HOST_NAME", "Hébergeur d’exemple"),
            Map.entry("EMANCIPASSO_HOST_ADDRESS", "2 rue de l’Exemple, 00000 Exempleville"),
            Map.entry("EMANCIPASSO_HOST_PHONE", "00 00 00 00 00"),
            Map.entry("EMANCIPASSO_PRIVACY_EMAIL", "donnees@example.org"),
            Map.entry("EMANCIPASSO_MAIL_HOST", "mail.example"),
            Map.entry("EMANCIPASSO_MAIL_FROM", "ne-pas-repondre@example.org"),
            Map.entry("EMANCIPASSO_MAIL_SECRET", "32-characters-that-nobody-guesses")));

    RequiredSettingsTest() {
        environment.putAll(Map.of(
                "QUARKUS_OIDC_AUTH_SERVER_URL", "https://connexion.example/realms/emancipasso",
                "QUARKUS_OIDC_CREDENTIALS_SECRET", "secret of the client",
                "EMANCIPASSO_KEYCLOAK_URL", "http://keycloak:8080",
                "EMANCIPASSO_KEYCLOAK_SERVICE_SECRET", "secret of the service",
                "EMANCIPASSO_ACCOUNT_SECRET", "0123456789abcdef0123456789abcdef"));
    }

    @Test
    void lets_the_platform_start_when_all_is_there() {
        assertEquals(Optional.empty(), refusal());
    }

    @ParameterizedTest
    @ValueSource(strings = {"EMANCIPASSO_BASE_URL", "EMANCIPASSO_PUBLISHER_NAME", "EMANCIPASSO_PUBLISHER_ADDRESS",
            "EMANCIPASSO_PUBLISHER_PHONE", "EMANCIPASSO_PUBLISHER_EMAIL", "EMANCIPASSO_PUBLISHER_DIRECTOR",
            "EMANCIPASSO_HOST_NAME", "EMANCIPASSO_HOST_ADDRESS", "EMANCIPASSO_HOST_PHONE",
            "EMANCIPASSO_PRIVACY_EMAIL", "QUARKUS_OIDC_AUTH_SERVER_URL", "QUARKUS_OIDC_CREDENTIALS_SECRET",
            "EMANCIPASSO_KEYCLOAK_URL", "EMANCIPASSO_KEYCLOAK_SERVICE_SECRET",
            "EMANCIPASSO_ACCOUNT_SECRET", "EMANCIPASSO_MAIL_HOST", "EMANCIPASSO_MAIL_FROM", "EMANCIPASSO_MAIL_SECRET"})
    void names_the_one_that_is_missing_or_empty(String variable) {
        String sentence = "La plateforme ne démarre pas : il manque " + variable
                + ". Ce que chaque réglage veut dire : docs/operations.md.";

        environment.remove(variable);
        assertEquals(sentence, readable());
        environment.put(variable, "");
        assertEquals(sentence, readable());
        environment.put(variable, "  ");
        assertEquals(sentence, readable());
    }

    @Test
    void names_all_that_are_missing_in_one_sentence() {
        environment.clear();

        assertEquals("La plateforme ne démarre pas : il manque EMANCIPASSO_BASE_URL, EMANCIPASSO_PUBLISHER_NAME, "
                + "EMANCIPASSO_PUBLISHER_ADDRESS, EMANCIPASSO_PUBLISHER_PHONE, EMANCIPASSO_PUBLISHER_DIRECTOR, "
                + "EMANCIPASSO_HOST_NAME, EMANCIPASSO_HOST_ADDRESS, EMANCIPASSO_HOST_PHONE, "
                + "QUARKUS_OIDC_AUTH_SERVER_URL, QUARKUS_OIDC_CREDENTIALS_SECRET, EMANCIPASSO_KEYCLOAK_URL, "
                + "EMANCIPASSO_KEYCLOAK_SERVICE_SECRET, EMANCIPASSO_MAIL_HOST, "
                + "EMANCIPASSO_PUBLISHER_EMAIL, EMANCIPASSO_PRIVACY_EMAIL, EMANCIPASSO_MAIL_FROM, "
                + "EMANCIPASSO_ACCOUNT_SECRET, EMANCIPASSO_MAIL_SECRET. "
                + "Ce que chaque réglage veut dire : docs/operations.md.", readable());
    }

    @Test
    void does_without_a_registration_and_a_source() {
        environment.put("EMANCIPASSO_PUBLISHER_REGISTRATION", "");
        environment.put("EMANCIPASSO_SOURCE_URL", "");

        assertEquals(Optional.empty(), refusal());
    }

    @ParameterizedTest
    @ValueSource(strings = {"emancipasso.example", "https://emancipasso.example/", "https://", "/site",
            "ftp://emancipasso.example", "https://emancipasso.example/annuaire", "https://emancipasso.example?a=b",
            "https://moi@emancipasso.example", "https://emancipasso example", "https://a\"><b>"})
    void refuses_an_address_of_the_site_that_links_cannot_begin_with(String address) {
        environment.put("EMANCIPASSO_BASE_URL", address);

        assertTrue(readable().contains("EMANCIPASSO_BASE_URL doit être l’adresse du site seule"), this::readable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "https://emancipasso.example", "https://xn--mancip-9ua.example"})
    void takes_an_address_of_the_site_that_links_can_begin_with(String address) {
        environment.put("EMANCIPASSO_BASE_URL", address);

        assertEquals(Optional.empty(), refusal());
    }

    @ParameterizedTest
    @ValueSource(strings = {"contact", "contact@", "@example.org", "contact@example", "a b@example.org",
            "contact@example.org?cc=x", "Contact <contact@example.org>"})
    void refuses_what_is_no_email_address(String address) {
        environment.put("EMANCIPASSO_PRIVACY_EMAIL", address);

        assertTrue(readable().contains("EMANCIPASSO_PRIVACY_EMAIL doit être une adresse de courriel"),
                this::readable);
    }

    @Test
    void refuses_a_secret_that_is_short() {
        environment.put("EMANCIPASSO_MAIL_SECRET", "x".repeat(31));

        assertTrue(readable().contains("EMANCIPASSO_MAIL_SECRET doit avoir au moins 32 caractères"), this::readable);
        assertFalse(readable().contains("xxx"), this::readable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reponses+*@exemple.fr", "reponses-*@mail.exemple.fr", "*@reponses.exemple.fr"})
    void takes_a_mailbox_whose_address_can_be_sealed(String address) {
        environment.putAll(
                Map.of("EMANCIPASSO_MAIL_IN_HOST", "imap.exemple.fr", "EMANCIPASSO_MAIL_IN_USERNAME", "reponses",
                        "EMANCIPASSO_MAIL_IN_ADDRESS", address));

        assertEquals(Optional.empty(), refusal());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "reponses@exemple.fr", "reponses+*", "une-adresse-trop-longue+*@exemple.fr",
            "a*b*@exemple.fr"})
    void refuses_one_whose_address_cannot(String address) {
        environment.putAll(
                Map.of("EMANCIPASSO_MAIL_IN_HOST", "imap.exemple.fr", "EMANCIPASSO_MAIL_IN_USERNAME", "reponses",
                        "EMANCIPASSO_MAIL_IN_ADDRESS", address));

        assertTrue(readable().contains("EMANCIPASSO_MAIL_IN_ADDRESS doit être une adresse"), this::readable);
    }

    @Test
    void refuses_accents_that_the_locale_broke() {
        environment.put("EMANCIPASSO_PUBLISHER_NAME", "Association d\uFFFD\uFFFD\uFFFDexemple");

        assertTrue(readable().contains("illisibles dans EMANCIPASSO_PUBLISHER_NAME, faute de LC_ALL=C.UTF-8"),
                this::readable);
    }

    private Optional<String> refusal() {
        return RequiredSettings.refusal(new SmallRyeConfigBuilder()
                .withSources(new EnvConfigSource(environment, ENVIRONMENT)).build());
    }

    private String readable() {
        return refusal().orElse("").replaceAll("[\u00a0\u202f]", " ");
    }
}
