package org.emancipasso.directory.contact;

import java.util.List;

import jakarta.inject.Singleton;

import org.emancipasso.directory.OtherListings.Other;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.Letter;
import org.emancipasso.mail.LetterTemplate;
import org.emancipasso.web.SiteRoutes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Gives an association the names of others, when a structure does not answer. */
@Singleton
class FollowUpLetter implements LetterTemplate {

    private final RelayMessages say;

    FollowUpLetter(RelayMessages say) {
        this.say = say;
    }

    @CheckedTemplate(basePath = "letters")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance requestFollowUp(String provider, List<Other> others, String url);
    }

    @Override
    public String name() {
        return "demande-suite";
    }

    @Override
    public String label() {
        return say.followUpLabel();
    }

    @Override
    public Letter example() {
        return to(new EmailAddress("camille@example.org"), say.exampleProvider(),
                SiteRoutes.ROUTES.absolute(ContactRoutes.ROUTES.follow("x")),
                List.of(new Other(say.exampleOther(), SiteRoutes.ROUTES.absolute("/"))));
    }

    /**
     * The letter to whoever wrote.
     *
     * @param url where they say what became of their search, absolute
     * @param others with absolute addresses; maybe nobody
     */
    Letter to(EmailAddress address, String provider, String url, List<Other> others) {
        return Letter.necessary(address, say.followUpSubject(provider),
                Templates.requestFollowUp(provider, others, url));
    }
}
