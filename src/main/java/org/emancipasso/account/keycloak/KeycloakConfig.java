package org.emancipasso.account.keycloak;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Keycloak's administration, which the platform itself has no right to: for commands alone. */
@ConfigMapping(prefix = "emancipasso.keycloak")
interface KeycloakConfig {

    /** Where it answers inside, without a final slash. */
    Optional<String> url();

    /** The secret of its client {@code bootstrap}, which may do everything. */
    Optional<String> adminSecret();
}
