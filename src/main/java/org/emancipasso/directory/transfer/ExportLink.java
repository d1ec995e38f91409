package org.emancipasso.directory.transfer;

import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.Role;
import org.emancipasso.account.TeamLink;

/** Leads staff to exports. Apart from the page: who looks at their account is asked for no role. */
@Singleton
class ExportLink implements TeamLink {

    private final TransferMessages say;

    ExportLink(TransferMessages say) {
        this.say = say;
    }

    @Override
    public String text() {
        return say.exportTitle();
    }

    @Override
    public String url() {
        return TransferRoutes.EXPORT;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.CURATOR, Role.ADMIN);
    }
}
