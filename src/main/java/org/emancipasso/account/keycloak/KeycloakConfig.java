package org.emancipasso.account.keycloak;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Keycloak's administration. */
@ConfigMapping(prefix = "emancipasso.keycloak")
interface KeycloakConfig {

    /** Where it answers inside, without a final slash. */
    Optional<String> url();

    /** The secret of its client {@code bootstrap}, which may do everything: for commands alone. */
    Optional<String> adminSecret();

    /** The secret of its client {@code emancipasso-service}, which may delete accounts. */
    Optional<String> serviceSecret();
}
