package org.emancipasso.directory.contact;

import jakarta.inject.Singleton;

import org.emancipasso.directory.contact.ContactTokens.Side;
import org.emancipasso.moderation.contribution.ContributionForm;

/** Writing to a structure, as a form that needs no account. */
@Singleton
class ContactContribution implements ContributionForm {

    static final String CODE = "contact";

    private final ContactService service;
    private final ContactTokens tokens;
    private final RelayMessages say;

    ContactContribution(ContactService service, ContactTokens tokens, RelayMessages say) {
        this.service = service;
        this.tokens = tokens;
        this.say = say;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String label() {
        return say.formLabel();
    }

    @Override
    public String confirmed(long subject) {
        service.confirm(subject);
        return ContactRoutes.ROUTES.follow(tokens.sign(Side.WRITER, subject));
    }
}
