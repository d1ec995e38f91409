package org.emancipasso.account.personaldata;

import java.util.List;
import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.Accounts;
import org.emancipasso.account.Accounts.Facts;
import org.emancipasso.account.personaldata.PersonalData.Row;

/** The account itself, where it is logged in, and what its owner asked for. */
@Singleton
class AccountHolder implements PersonalDataHolder {

    private final Accounts accounts;
    private final DepartureRepository departures;
    private final ExportRepository exports;
    private final PersonalDataMessages say;

    AccountHolder(Accounts accounts, DepartureRepository departures, ExportRepository exports,
            PersonalDataMessages say) {
        this.accounts = accounts;
        this.departures = departures;
        this.exports = exports;
        this.say = say;
    }

    @Override
    public String name() {
        return "compte";
    }

    @Override
    public Set<String> tables() {
        return Set.of("member", "member_session", "departure", "inactivity_warning", "data_export");
    }

    @Override
    public void export(long member, PersonalData out) {
        accounts.facts(member).ifPresent(facts -> {
            out.section(say.exportProfile(), List.of(profile(facts)));
            out.section(say.exportAccount(), List.of(account(facts)));
        });
        out.section(say.exportSessions(),
                accounts.sessions(member).stream().map(session -> Row.empty().with(say.exportDevice(), session.device())
                        .with(say.exportOpened(), session.openedAt()).with(say.exportSeen(), session.seenAt()))
                        .toList());
        out.section(say.exportCopies(), exports.askedBy(member).stream()
                .map(asked -> Row.empty().with(say.exportAsked(), asked)).toList());
        out.section(say.exportLeaving(),
                departures.of(member).stream().map(planned -> Row.empty().with(say.exportAsked(), planned.askedAt())
                        .with(say.exportErasure(), planned.eraseAt())).toList());
    }

    private Row profile(Facts facts) {
        return Row.empty().with(say.exportName(), facts.account().displayName())
                .with(say.exportPresentation(), facts.presentation())
                .with(say.exportDepartment(), facts.department()).with(say.exportInterests(), facts.interests())
                .with(say.exportPublic(), facts.isPublic()).with(say.exportColours(), facts.theme().name());
    }

    private Row account(Facts facts) {
        return Row.empty().with(say.exportNumber(), facts.account().id())
                .with(say.exportEmail(), facts.account().email()).with(say.exportIssuer(), facts.account().issuer())
                .with(say.exportSubject(), facts.account().subject()).with(say.exportRoles(), facts.roles())
                .with(say.exportCreated(), facts.createdAt()).with(say.exportSeen(), facts.account().seenAt())
                .with(say.exportTerms(), facts.termsVersion()).with(say.exportTermsAt(), facts.termsAcceptedAt());
    }

    /** The rest goes with the row of the member. */
    @Override
    public void erase(long member, TextsChoice texts) {
        accounts.endSessions(member);
        exports.forget(member);
    }
}
