package org.emancipasso.directory.proposal;

import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.personaldata.PersonalData;
import org.emancipasso.account.personaldata.PersonalData.Row;
import org.emancipasso.account.personaldata.PersonalDataHolder;
import org.emancipasso.account.personaldata.TextsChoice;

/** What members proposed while they were logged in. */
@Singleton
class ProposalHolder implements PersonalDataHolder {

    private final ProposalService proposals;
    private final ProposalMessages say;

    ProposalHolder(ProposalService proposals, ProposalMessages say) {
        this.proposals = proposals;
        this.say = say;
    }

    @Override
    public String name() {
        return "propositions";
    }

    @Override
    public Set<String> tables() {
        return Set.of("provider_proposal");
    }

    @Override
    public void export(long member, PersonalData out) {
        out.section(say.exportTitle(), proposals.of(member).stream()
                .map(proposal -> Row.empty().with(say.exportWhen(), proposal.createdAt())
                        .with(say.name(), new ListingForm(proposal.fields()).first(ListingField.NAME))
                        .with(say.exportNote(), proposal.author().note())
                        .with(say.exportState(), say.state(proposal.state().name())))
                .toList());
    }

    /** What they proposed is about a structure, and stays; who did, goes. */
    @Override
    public void erase(long member, TextsChoice texts) {
        proposals.forget(member);
    }
}
