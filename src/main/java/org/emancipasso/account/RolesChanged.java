package org.emancipasso.account;

import java.time.Instant;
import java.util.Set;

/**
 * Somebody logged in with other roles than the last time. Fired in the transaction that writes them down.
 *
 * @param roles of staff, from now on
 */
public record RolesChanged(long memberId, Set<String> roles, Instant at) {}
