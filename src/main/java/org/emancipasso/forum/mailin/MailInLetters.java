package org.emancipasso.forum.mailin;

import java.util.List;

import jakarta.inject.Singleton;

import org.emancipasso.forum.Replies.Place;
import org.emancipasso.forum.mailin.NotPublished.Reason;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.Letter;
import org.emancipasso.mail.LetterTemplate;
import org.emancipasso.web.SiteRoutes;
import org.emancipasso.web.upload.Refusal;
import org.emancipasso.web.upload.UploadMessages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Tells somebody what became of their mail, when that is not what they expect. Holds nothing of what they wrote: who forges an
 * address must not write to it by us.
 */
@Singleton
class MailInLetters implements LetterTemplate {

    private static final EmailAddress SOMEBODY = new EmailAddress("camille@example.org");
    private static final String HOME = "/";

    private final MailInMessages say;
    private final UploadMessages uploads;

    MailInLetters(MailInMessages say, UploadMessages uploads) {
        this.say = say;
        this.uploads = uploads;
    }

    /**
     * What a letter says.
     *
     * @param files that are missing, and why
     */
    record Said(List<String> paragraphs, List<String> files, String linkLabel, String url) {}

    @CheckedTemplate(basePath = "letters")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance mailedAnswer(Said said);
    }

    /** Nothing was published. */
    Letter refused(EmailAddress to, Reason reason) {
        return letter(to, say.refusedSubject(), new Said(List.of(say.reason(reason.name()), say.notLost()), List.of(),
                say.toSite(), SiteRoutes.ROUTES.absolute(HOME)));
    }

    /** It waits, or is published without some files. */
    Letter done(EmailAddress to, Place place, boolean isHeld, List<String> files) {
        return letter(to, isHeld ? say.heldSubject() : say.filesSubject(), new Said(
                isHeld ? List.of(say.held()) : List.of(), files, say.toTopic(),
                SiteRoutes.ROUTES.absolute(place.path())));
    }

    /** Why a file is missing. */
    String file(String name, String problem) {
        return say.file(name.isBlank() ? say.nameless() : name.replaceAll("\\p{Cntrl}+", " "), problem);
    }

    private static Letter letter(EmailAddress to, String subject, Said said) {
        return Letter.necessary(to, subject, Templates.mailedAnswer(said));
    }

    @Override
    public String name() {
        return "reponse-par-courriel";
    }

    @Override
    public String label() {
        return say.label();
    }

    @Override
    public Letter example() {
        return done(SOMEBODY, new Place(1, "", HOME), false,
                List.of(file(say.exampleFile(), Refusal.HEIC.sentence(uploads))));
    }
}
