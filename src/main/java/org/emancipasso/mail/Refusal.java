package org.emancipasso.mail;

import org.jspecify.annotations.Nullable;

/** What the link of a letter refuses: letters of a kind, to an address. */
record Refusal(String kind, String addressHash, @Nullable Long memberId) {}
