package org.emancipasso.account.organisation;

import java.util.List;
import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.personaldata.PersonalData;
import org.emancipasso.account.personaldata.PersonalData.Row;
import org.emancipasso.account.personaldata.PersonalDataHolder;
import org.emancipasso.account.personaldata.TextsChoice;

/** What organisations keep of members: who is in them, and who invited whom. */
@Singleton
class OrganisationHolder implements PersonalDataHolder {

    private final OrganisationRepository organisations;
    private final OrganisationData data;
    private final OrganisationPages words;
    private final OrganisationMessages say;

    OrganisationHolder(OrganisationRepository organisations, OrganisationData data, OrganisationPages words,
            OrganisationMessages say) {
        this.organisations = organisations;
        this.data = data;
        this.words = words;
        this.say = say;
    }

    @Override
    public String name() {
        return "organisations";
    }

    @Override
    public Set<String> tables() {
        return Set.of("organisation", "membership", "invitation", "proof_code");
    }

    @Override
    public void export(long member, PersonalData out) {
        out.section(say.allTitle(), organisations.ofMember(member).stream()
                .map(mine -> Row.empty().with(say.name(), mine.name()).with(say.partLabel(), words.words(mine.part()))
                        .with(say.speaks(), mine.speaks()).with(say.since(), mine.joinedAt()))
                .toList());
        List<Row> invited = organisations.openInvitationsBy(member).stream()
                .map(email -> Row.empty().with(say.address(), email)).toList();
        out.section(say.waitingTitle(), invited);
    }

    @Override
    public void erase(long member, TextsChoice texts) {
        data.forget(member);
    }
}
