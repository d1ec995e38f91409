package org.emancipasso.account;

import java.time.Instant;

/**
 * Somebody logged in. Fired in the transaction that opens the session.
 *
 * @param device in words: « Firefox sur Linux »
 */
public record LoggedIn(long memberId, String device, Instant at) {}
