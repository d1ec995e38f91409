package org.emancipasso.account.personaldata;

import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.personaldata.PersonalData.Row;
import org.emancipasso.audit.AuditLog;

/**
 * What the log of what was done says of a member. It is shown, and kept: who decided what must stay known (RGPD, art. 5,
 * par. 2, and 17, par. 3, e); the number that an entry has leads nowhere once the account is gone (docs/adr/0024).
 */
@Singleton
class AuditHolder implements PersonalDataHolder {

    private final AuditLog log;
    private final PersonalDataMessages say;

    AuditHolder(AuditLog log, PersonalDataMessages say) {
        this.log = log;
        this.say = say;
    }

    @Override
    public String name() {
        return "journal";
    }

    @Override
    public Set<String> tables() {
        return Set.of("audit_entry");
    }

    /** Neither who did it nor whom else it was about: those are data of others. */
    @Override
    public void export(long member, PersonalData out) {
        out.section(say.exportJournal(), log.about(member).stream()
                .map(recorded -> Row.empty().with(say.exportWhen(), recorded.at())
                        .with(say.exportAction(), recorded.entry().action())
                        .with(say.exportHow(),
                                Long.valueOf(member).equals(recorded.entry().actor())
                                        ? say.exportByYou()
                                        : say.exportAboutYou())
                        .with(say.exportReason(), recorded.entry().reason()))
                .toList());
    }

    @Override
    public void erase(long member, TextsChoice texts) {
        // Kept, as said above.
    }
}
