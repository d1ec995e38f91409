package org.emancipasso.mail;

import jakarta.inject.Singleton;

import org.emancipasso.web.WebConfig;
import org.jspecify.annotations.Nullable;

/** The link by which whoever reads a letter refuses the next ones of its kind. */
@Singleton
class RefusalLinks {

    private final RefusalTokens tokens;
    private final WebConfig web;

    RefusalLinks(RefusalTokens tokens, WebConfig web) {
        this.tokens = tokens;
        this.web = web;
    }

    /** Empty for a letter that one cannot refuse. */
    String of(Letter letter) {
        return of(letter.kind(), letter.to().hash(), letter.memberId());
    }

    /** The same. */
    String of(@Nullable String kind, String addressHash, @Nullable Long memberId) {
        return kind == null
                ? ""
                : web.baseUrl() + MailRoutes.ROUTES.refusal(tokens.sign(new Refusal(kind, addressHash, memberId)));
    }
}
