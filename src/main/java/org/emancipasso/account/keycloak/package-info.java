/**
 * What is done to accounts at Keycloak, by the platform and by an operator from the command line ({@code bin/grant-admin}).
 * Part of {@code account}.
 */
@NullMarked
package org.emancipasso.account.keycloak;

import org.jspecify.annotations.NullMarked;
