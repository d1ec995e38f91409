package org.emancipasso.directory.proposal;

import jakarta.inject.Singleton;

import org.emancipasso.moderation.contribution.ContributionForm;

/** The form that proposes a listing. */
@Singleton
class ProposalForm implements ContributionForm {

    static final String CODE = "proposition";

    private final ProposalService proposals;
    private final ProposalMessages say;

    ProposalForm(ProposalService proposals, ProposalMessages say) {
        this.proposals = proposals;
        this.say = say;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String label() {
        return say.proposeTitle();
    }

    @Override
    public String confirmed(long subject) {
        return proposals.confirm(subject) + "?" + ProposalRoutes.DONE + "=confirmation";
    }
}
