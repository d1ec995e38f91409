package org.emancipasso.mail;

import org.jspecify.annotations.Nullable;

/**
 * Somebody refused a kind of letter by the link in one. Fired in the transaction that writes it down.
 *
 * @param kind what they refused
 * @param addressHash SHA-256 of the address that refused
 * @param memberId whose account the letter was about, if any
 */
public record MailRefused(String kind, String addressHash, @Nullable Long memberId) {}
