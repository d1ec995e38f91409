package org.emancipasso.directory.contact;

import jakarta.inject.Singleton;

import org.emancipasso.moderation.contribution.ContributionForm;

/** « Je n’ai trouvé personne », as a form that needs no account. */
@Singleton
class NeedContribution implements ContributionForm {

    private final UnmetNeedService service;
    private final RelayMessages say;

    NeedContribution(UnmetNeedService service, RelayMessages say) {
        this.service = service;
        this.say = say;
    }

    @Override
    public String code() {
        return UnmetNeedService.FORM;
    }

    @Override
    public String label() {
        return say.nobodyTitle();
    }

    @Override
    public String confirmed(long subject) {
        service.confirm(subject);
        return ContactRoutes.done(ContactRoutes.NOBODY, ContactRoutes.SENT);
    }
}
