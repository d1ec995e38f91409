package org.emancipasso.forum.mailin;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The mailbox where answers come. Without a host nobody answers by mail, and no letter says that one may. */
@ConfigMapping(prefix = "emancipasso.mail-in")
interface MailInConfig {

    /** The IMAP server of the mailbox. */
    Optional<String> host();

    /** Its port; by default the usual one of {@link #security()}: 993 or 143. */
    OptionalInt port();

    /** {@code tls} from the first byte, {@code starttls} (never without), or {@code none}: only on one's own network. */
    @WithDefault("tls")
    Security security();

    /** Who logs in there. */
    Optional<String> username();

    /** With what. */
    Optional<String> password();

    /** What the mailbox receives, with a star where the seal goes: {@code reponses+*@exemple.fr}. */
    Optional<String> address();

    /** Where in the mailbox answers come. */
    @WithDefault("INBOX")
    String folder();

    /** How often it is looked there; {@code off} in tests, which do it themselves. */
    @WithDefault("1m")
    String interval();

    /** How long the server may take for one answer of its own. */
    @WithDefault("20s")
    Duration timeout();

    /** How long the address in a letter takes answers. */
    @WithDefault("90d")
    Duration seal();

    /** One mail, with all that is attached; more is not even fetched. */
    @WithDefault("25M")
    MemorySize heaviest();

    /** How the conversation with the server is protected, and on which port that usually is (RFC 8314). */
    enum Security {
        TLS(993),
        STARTTLS(143),
        NONE(143);

        final int port;

        Security(int port) {
            this.port = port;
        }
    }
}
