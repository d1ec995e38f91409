package org.emancipasso.directory.alert;

import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.Accounts;
import org.emancipasso.account.personaldata.PersonalData;
import org.emancipasso.account.personaldata.PersonalData.Row;
import org.emancipasso.account.personaldata.PersonalDataHolder;
import org.emancipasso.account.personaldata.TextsChoice;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.InvalidLetter;

/** What is told to the address of a member: they asked for it without saying who they are. */
@Singleton
class AlertHolder implements PersonalDataHolder {

    private final Accounts accounts;
    private final AlertService alerts;
    private final AlertMessages say;

    AlertHolder(Accounts accounts, AlertService alerts, AlertMessages say) {
        this.accounts = accounts;
        this.alerts = alerts;
        this.say = say;
    }

    @Override
    public String name() {
        return "nouveautes";
    }

    @Override
    public Set<String> tables() {
        return Set.of("alert", "alert_told");
    }

    @Override
    public void export(long member, PersonalData out) {
        address(member).ifPresent(address -> out.section(say.title(), alerts.of(address.hash()).stream()
                .map(asked -> Row.empty().with(say.exportAsked(), asked.at())
                        .with(say.exportConfirmed(), asked.confirmedAt()).with(say.exportSearch(), asked.query()))
                .toList()));
    }

    @Override
    public void erase(long member, TextsChoice texts) {
        address(member).ifPresent(address -> alerts.stopAll(address.hash()));
    }

    /** An address that letters cannot have asked for none. */
    private Optional<EmailAddress> address(long member) {
        return accounts.facts(member).flatMap(facts -> {
            try {
                return Optional.of(EmailAddress.of(facts.account().email()));
            } catch (InvalidLetter _) {
                return Optional.empty();
            }
        });
    }
}
