package org.emancipasso.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.Config;

/**
 * What the platform refuses to start without, since the law wants it from the first day (docs/adr/0016), or
 * since nothing would be sent (docs/adr/0022), or nobody could be erased (docs/adr/0024). Checked before
 * Quarkus starts, so that one sentence names it all and nothing else is needed to read it. No message bundle is there
 * yet, hence the French in this class.
 */
final class RequiredSettings {

    private static final String BASE_URL = "emancipasso.base-url";
    private static final List<String> EMAILS = List.of("emancipasso.publisher.email", "emancipasso.privacy.email",
            "emancipasso.mail.from");
    /** Any text will do for these. */
    private static final List<String> TEXTS = List.of("emancipasso.publisher.name", "emancipasso.publisher.address",
            "emancipasso.publisher.phone", "emancipasso.publisher.director", "emancipasso.host.name",
            "emancipasso.host.address", "emancipasso.host.phone", "quarkus.oidc.auth-server-url",
            "quarkus.oidc.credentials.secret", "emancipasso.keycloak.url",
            "emancipasso.keycloak.service-secret", "emancipasso.mail.host");
    /** What signs and encrypts: a short one can be guessed (RFC 7518 §3.2). */
    private static final List<String> SECRETS = List.of("emancipasso.account.secret", "emancipasso.mail.secret");
    private static final int SHORTEST_SECRET = 32;
    private static final String MAIL_IN_HOST = "emancipasso.mail-in.host";
    private static final String MAIL_IN_USERNAME = "emancipasso.mail-in.username";
    private static final String MAIL_IN_ADDRESS = "emancipasso.mail-in.address";
    /** What stands in place of the star takes the rest of the 64 letters (RFC 5321 §4.5.3.1.1). */
    private static final Predicate<String> IS_SEALABLE = Pattern
            .compile("([\\w.-]{1,11}[+-])?\\*@[\\w-]+(\\.[\\w-]+)+").asMatchPredicate();

    /** What Java makes of an accent in the environment when the locale has none, as in most containers. */
    private static final String UNREADABLE = "\uFFFD";
    /** No path: every link of the site begins at its root. */
    private static final Predicate<String> IS_SITE = Pattern.compile("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?")
            .asMatchPredicate();
    private static final Predicate<String> IS_EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+")
            .asMatchPredicate();

    private RequiredSettings() {
    }

    /** Why the platform cannot start with these settings, in one sentence; empty when it can. */
    static Optional<String> refusal(Config config) {
        List<String> reasons = new ArrayList<>();
        String missing = named(key -> value(config, key).isEmpty());
        if (!missing.isEmpty()) {
            reasons.add("il manque " + missing);
        }
        String unreadable = named(key -> value(config, key).filter(text -> text.contains(UNREADABLE)).isPresent());
        if (!unreadable.isEmpty()) {
            reasons.add("les accents sont illisibles dans " + unreadable + ", faute de LC_ALL=C.UTF-8");
        }
        if (value(config, BASE_URL).filter(IS_SITE.negate()).isPresent()) {
            reasons.add(variable(BASE_URL) + " doit être l’adresse du site seule, sans barre finale, comme "
                    + "https://exemple.fr");
        }
        EMAILS.stream().filter(key -> value(config, key).filter(IS_EMAIL.negate()).isPresent())
                .map(key -> variable(key) + " doit être une adresse de courriel, comme contact@exemple.fr")
                .forEach(reasons::add);
        SECRETS.stream().filter(key -> value(config, key).filter(text -> text.length() < SHORTEST_SECRET).isPresent())
                .map(key -> variable(key) + " doit avoir au moins " + SHORTEST_SECRET
                        + " caractères, comme en donne openssl rand -hex 24")
                .forEach(reasons::add);
        if (value(config, MAIL_IN_HOST).isPresent()) {
            if (value(config, MAIL_IN_USERNAME).isEmpty()) {
                reasons.add("il manque " + variable(MAIL_IN_USERNAME));
            }
            if (value(config, MAIL_IN_ADDRESS).filter(IS_SEALABLE).isEmpty()) {
                reasons.add(variable(MAIL_IN_ADDRESS) + " doit être une adresse de courriel avec une étoile à la place "
                        + "de ce qui change, comme reponses+*@exemple.fr, et 12 lettres au plus avant l’étoile");
            }
        }
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of("La plateforme ne démarre pas : " + String.join(" ; ", reasons)
                        + ". Ce que chaque réglage veut dire : docs/operations.md.");
    }

    private static String named(Predicate<String> condition) {
        return Stream.of(List.of(BASE_URL), TEXTS, EMAILS, SECRETS).flatMap(List::stream).filter(condition)
                .map(RequiredSettings::variable).collect(Collectors.joining(", "));
    }

    private static Optional<String> value(Config config, String key) {
        return config.getOptionalValue(key, String.class).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The environment variable of a key. */
    private static String variable(String key) {
        return key.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    }
}
