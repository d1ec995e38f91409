package org.emancipasso.account;

import org.jspecify.annotations.Nullable;

/**
 * What a provider says is over, verified.
 *
 * @param providerSession one session of it ({@code sid}); all of the subject's when it names none
 */
record LogoutToken(String issuer, String subject, @Nullable String providerSession) {}
