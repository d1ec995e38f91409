package org.emancipasso.account;

/**
 * Something happened in an organisation that concerns one of its people. Fired in the transaction that does it.
 *
 * @param memberId whom it concerns
 * @param text one sentence in French, on one line, of 200 characters at most, without a full stop
 * @param path where on this site there is more
 * @param key the same when it is the same thing, of which one is told once
 */
public record OrganisationChanged(long memberId, String text, String path, String key) {}
