package org.emancipasso.directory.proposal;

import java.util.Optional;

import org.emancipasso.account.Actor;
import org.emancipasso.directory.DirectoryReview;
import org.emancipasso.mail.EmailAddress;

/** What people send of listings, new ones or corrections, in the review queue. */
abstract class SentReview implements DirectoryReview {

    final ProposalService proposals;
    private final ProposalLinks links;

    SentReview(ProposalService proposals, ProposalLinks links) {
        this.proposals = proposals;
        this.links = links;
    }

    @Override
    public void refuse(long subject, Actor actor) {
        proposals.refuse(actor.id(), subject);
    }

    @Override
    public boolean undo(long subject, Actor actor) {
        return proposals.undo(actor.id(), subject);
    }

    @Override
    public Optional<EmailAddress> author(long subject) {
        return proposals.find(subject).map(proposal -> proposal.author().email()).map(EmailAddress::of);
    }

    @Override
    public Optional<String> answerUrl(long subject) {
        return proposals.find(subject).filter(proposal -> proposal.author().email() != null).map(links::absolute);
    }
}
