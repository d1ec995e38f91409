package org.emancipasso.account.personaldata;

import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.Accounts;
import org.emancipasso.account.personaldata.PersonalData.Row;
import org.emancipasso.mail.Correspondence;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.InvalidLetter;

/** Letters to a member, and what their address refuses; {@code mail} knows no members. */
@Singleton
class MailHolder implements PersonalDataHolder {

    private final Accounts accounts;
    private final Correspondence correspondence;
    private final PersonalDataMessages say;

    MailHolder(Accounts accounts, Correspondence correspondence, PersonalDataMessages say) {
        this.accounts = accounts;
        this.correspondence = correspondence;
        this.say = say;
    }

    @Override
    public String name() {
        return "courriels";
    }

    @Override
    public Set<String> tables() {
        return Set.of("letter", "bouncing_address", "mail_refusal");
    }

    @Override
    public void export(long member, PersonalData out) {
        EmailAddress address = address(member);
        out.section(say.exportLetters(),
                correspondence.letters(address, member).stream()
                        .map(letter -> Row.empty().with(say.exportPosted(), letter.postedAt())
                                .with(say.exportSubjectLine(), letter.subject()).with(say.exportState(), state(letter)))
                        .toList());
        out.section(say.exportRefusals(), correspondence.refusals(address).stream().map(
                refused -> Row.empty().with(say.exportKind(), refused.kind()).with(say.exportSince(), refused.since()))
                .toList());
    }

    @Override
    public void erase(long member, TextsChoice texts) {
        correspondence.forget(address(member), member);
    }

    private EmailAddress address(long member) {
        return accounts.facts(member).map(facts -> address(facts.account().email())).orElse(NOBODY);
    }

    /** An address that letters cannot have never had one. */
    static EmailAddress address(String email) {
        try {
            return EmailAddress.of(email);
        } catch (InvalidLetter e) {
            return NOBODY;
        }
    }

    /** RFC 2606 §2: nobody has it. */
    static final EmailAddress NOBODY = new EmailAddress("personne@aucune.invalid");

    private String state(Correspondence.Sent letter) {
        return switch (letter.state()) {
            case "SENT" -> say.stateSent();
            case "WAITING" -> say.stateWaiting();
            default -> say.stateNotSent();
        };
    }
}
