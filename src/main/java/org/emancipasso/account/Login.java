package org.emancipasso.account;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What the provider said of somebody who logs in, verified.
 *
 * @param email confirmed by the provider
 * @param roles client roles of the platform
 * @param providerSession its session ({@code sid}), if it says one
 * @param idToken the whole token, which the provider wants to see again at logout
 * @param secondFactor whether a second factor was used
 * @param authenticatedAt when the password was typed ({@code auth_time})
 * @param device what the browser calls itself, at most 200 characters
 */
record Login(String issuer, String subject, String email, Set<String> roles, @Nullable String providerSession,
        String idToken, boolean secondFactor, Instant authenticatedAt, String device) {

    /** Whether they have a role that counts only with a second factor. */
    boolean lacksSecondFactor() {
        return !secondFactor && roles.stream().anyMatch(Role.STAFF::contains);
    }
}
