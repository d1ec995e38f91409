package org.emancipasso.mail;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who sends letters, through which server, and how patiently. Commands send none: site/RequiredSettings guards the rest. */
@ConfigMapping(prefix = "emancipasso.mail")
public interface MailConfig {

    /** The server that takes our letters. */
    Optional<String> host();

    /** Its port; by default the usual one of {@link #security()}: 587, 465 or 25. */
    OptionalInt port();

    /** {@code starttls} (never without), {@code tls} from the first byte, or {@code none}: only on one's own network. */
    @WithDefault("starttls")
    Security security();

    /** Who logs in there; nobody by default. */
    Optional<String> username();

    /** With what. */
    Optional<String> password();

    /** The address that letters come from. */
    Optional<String> from();

    /** 32 characters or more, the same on all replicas, known to nobody: signs the links that refuse letters. */
    Optional<String> secret();

    /** How often a letter is tried before it waits for a person. */
    @WithDefault("8")
    int attempts();

    /** The pause after the first failed attempt; each next one is twice as long, a day at most. */
    @WithDefault("1m")
    Duration firstPause();

    /** How long one attempt may take, all in all. */
    @WithDefault("20s")
    Duration timeout();

    /** How long the server is left alone when it does not answer at all; such attempts count for no letter. */
    @WithDefault("1m")
    Duration awayPause();

    /** How long it stays known that a letter was sent, dropped or parked. */
    @WithDefault("30d")
    Duration retention();

    /** How the conversation with the server is protected, and on which port that usually is. */
    enum Security {
        STARTTLS(587),
        TLS(465),
        NONE(25);

        private final int port;

        Security(int port) {
            this.port = port;
        }

        int port() {
            return port;
        }
    }
}
