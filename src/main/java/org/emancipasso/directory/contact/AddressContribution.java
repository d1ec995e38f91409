package org.emancipasso.directory.contact;

import jakarta.inject.Singleton;

import org.emancipasso.directory.DirectoryRoutes;
import org.emancipasso.moderation.contribution.ContributionForm;

/** « Aidez-nous à joindre cette structure », as a form that needs no account. */
@Singleton
class AddressContribution implements ContributionForm {

    private final AddressService service;
    private final RelayMessages say;

    AddressContribution(AddressService service, RelayMessages say) {
        this.service = service;
        this.say = say;
    }

    @Override
    public String code() {
        return AddressService.FORM;
    }

    @Override
    public String label() {
        return say.joinTitle();
    }

    @Override
    public String confirmed(long subject) {
        service.confirm(subject);
        return ContactRoutes.done(DirectoryRoutes.ROUTES.search(), ContactRoutes.SENT);
    }
}
