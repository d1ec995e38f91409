package org.emancipasso.directory.transfer;

import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.Role;
import org.emancipasso.account.TeamLink;

/** Leads administrators to imports. Apart from the page: who looks at their account is asked for no role. */
@Singleton
class ImportLink implements TeamLink {

    private final TransferMessages say;

    ImportLink(TransferMessages say) {
        this.say = say;
    }

    @Override
    public String text() {
        return say.importTitle();
    }

    @Override
    public String url() {
        return TransferRoutes.IMPORT;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.ADMIN);
    }
}
