package org.emancipasso.directory.proposal;

import jakarta.inject.Singleton;

import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.Letter;
import org.emancipasso.mail.LetterTemplate;
import org.emancipasso.mail.Outbox;
import org.emancipasso.web.SiteRoutes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Brings the link by which one comes back to a proposal. Holds nothing that was typed: the address may be a stranger's. */
@Singleton
class ProposalLetter implements LetterTemplate {

    private final Outbox outbox;
    private final ProposalLinks links;
    private final ProposalMessages say;

    ProposalLetter(Outbox outbox, ProposalLinks links, ProposalMessages say) {
        this.outbox = outbox;
        this.links = links;
        this.say = say;
    }

    @CheckedTemplate(basePath = "letters")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance proposal(boolean correction, String link);
    }

    /** In the transaction that takes it; nobody when no address is known. */
    void tell(Proposal proposal) {
        String email = proposal.author().email();
        if (email != null) {
            outbox.post(letter(EmailAddress.of(email), proposal.isCorrection(), links.absolute(proposal)));
        }
    }

    private Letter letter(EmailAddress to, boolean correction, String link) {
        return Letter.necessary(to, say.letterSubject(correction), Templates.proposal(correction, link));
    }

    @Override
    public String name() {
        return "proposition";
    }

    @Override
    public String label() {
        return say.letterLabel();
    }

    @Override
    public Letter example() {
        return letter(new EmailAddress("camille@example.org"), false,
                SiteRoutes.ROUTES.absolute(ProposalRoutes.ROUTES.state("exemple")));
    }
}
