package org.emancipasso.directory.proposal;

import jakarta.inject.Singleton;

import org.emancipasso.moderation.contribution.ContributionForm;

/** The form that proposes to correct a listing. */
@Singleton
class CorrectionForm implements ContributionForm {

    static final String CODE = "correction";

    private final ProposalService proposals;
    private final ProposalMessages say;

    CorrectionForm(ProposalService proposals, ProposalMessages say) {
        this.proposals = proposals;
        this.say = say;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String label() {
        return say.correctTitle();
    }

    @Override
    public String confirmed(long subject) {
        return proposals.confirm(subject) + "?" + ProposalRoutes.DONE + "=confirmation";
    }
}
