/**
 * What an operator does to accounts at Keycloak from the command line. Part of {@code account}; the command behind
 * {@code bin/grant-admin}.
 */
@NullMarked
package org.emancipasso.account.keycloak;

import org.jspecify.annotations.NullMarked;
