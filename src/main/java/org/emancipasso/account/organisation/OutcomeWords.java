package org.emancipasso.account.organisation;

import jakarta.inject.Singleton;

/** Says what became of something in words. */
@Singleton
class OutcomeWords {

    private final OrganisationMessages say;

    OutcomeWords(OrganisationMessages say) {
        this.say = say;
    }

    /** Why something could not be done, and what to do. */
    String problem(Outcome outcome) {
        return switch (outcome) {
            case LAST_RESPONSIBLE -> say.lastResponsible();
            case PERSON_GONE -> say.personGone();
            case NOT_PROVEN -> say.notProvenYet();
            case ALREADY_PROVEN -> say.alreadyProven();
            case BAD_ADDRESS -> say.badAddress();
            case ALREADY_IN -> say.alreadyIn();
            case TOO_MANY_INVITATIONS -> say.tooManyInvitations(InvitationPolicy.MOST_IN_A_DAY);
            case NO_DOMAIN -> say.noDomain();
            case BAD_MAILBOX -> say.badMailbox();
            case TOO_MANY_CODES -> say.tooManyCodes(ProofPolicy.MOST_IN_A_DAY);
            case NO_CODE -> say.noCode();
            case WRONG_CODE -> say.wrongCode();
            case NO_REASON -> say.noReason();
            case CHANGED_MEANWHILE -> say.changedMeanwhile();
            case DONE, MISSING, FORBIDDEN -> throw new IllegalArgumentException(outcome + " is no problem of a form");
        };
    }

    /** What was just done; empty for what is none of ours. */
    String done(String what) {
        return switch (what) {
            case "creation" -> say.created();
            case "fiche" -> say.saved();
            case "invitation" -> say.invited();
            case "invitation-retiree" -> say.uninvited();
            case "invitation-refusee" -> say.declined();
            case "depart" -> say.left();
            case "personnes" -> say.peopleChanged();
            case "parole" -> say.speechChanged();
            case "code" -> say.codeSent();
            case "preuve" -> say.proofGiven();
            case "preuve-retiree" -> say.proofTaken();
            case "relecture" -> say.curatorAsked();
            case "arrivee" -> say.joined();
            default -> "";
        };
    }
}
