package org.emancipasso.account.organisation;

import java.time.Instant;
import java.time.ZoneId;

import jakarta.inject.Singleton;

import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.Letter;
import org.emancipasso.mail.LetterTemplate;
import org.emancipasso.web.FrenchDate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Asks somebody to join an organisation. */
@Singleton
class InvitationLetter implements LetterTemplate {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final OrganisationMessages say;

    InvitationLetter(OrganisationMessages say) {
        this.say = say;
    }

    @CheckedTemplate(basePath = "letters")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance invitation(String inviter, String organisation, String link, String until);
    }

    @Override
    public String name() {
        return "invitation-organisation";
    }

    @Override
    public String label() {
        return say.invitationLetterLabel();
    }

    @Override
    public Letter example() {
        return to(new EmailAddress("camille@example.org"), say.exampleName(), say.exampleOrganisation(), "exemple",
                Instant.parse("2026-12-01T12:00:00Z"));
    }

    /** The letter to one address. */
    Letter to(EmailAddress address, String inviter, String organisation, String token, Instant expiresAt) {
        return Letter.necessary(address, say.invitationSubject(organisation), Templates.invitation(inviter,
                organisation, OrganisationRoutes.ROUTES.invitation(token),
                new FrenchDate(expiresAt.atZone(PARIS).toLocalDate()).spoken()));
    }
}
