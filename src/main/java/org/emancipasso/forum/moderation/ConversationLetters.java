package org.emancipasso.forum.moderation;

import java.util.Optional;

import jakarta.inject.Singleton;

import org.emancipasso.account.Actor;
import org.emancipasso.account.Members;
import org.emancipasso.forum.ForumRoutes;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.Letter;
import org.emancipasso.mail.LetterTemplate;
import org.emancipasso.mail.Outbox;
import org.emancipasso.web.SiteRoutes;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Tells somebody what moderators did with their topic, and why. What took it off the site is told as a decision instead. */
@Singleton
class ConversationLetters implements LetterTemplate {

    private static final EmailAddress SOMEBODY = new EmailAddress("camille@example.org");
    private static final int LONGEST_IN_SUBJECT = 120;

    private final Outbox outbox;
    private final Members members;
    private final ConversationMessages say;

    ConversationLetters(Outbox outbox, Members members, ConversationMessages say) {
        this.outbox = outbox;
        this.members = members;
        this.say = say;
    }

    @CheckedTemplate(basePath = "letters")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance conversationModerated(String what, String reason, String title, String url);
    }

    /** In the transaction that acts; nobody hears of their own acts. */
    void tell(Act act, @Nullable Long author, Actor actor, long topic, String title, String reason) {
        Optional.ofNullable(author).filter(reader -> reader != actor.id()).flatMap(members::address)
                .ifPresent(reader -> outbox.post(letter(reader, act, topic, title, reason)));
    }

    private Letter letter(EmailAddress to, Act act, long topic, String title, String reason) {
        String cut = title.codePointCount(0, title.length()) <= LONGEST_IN_SUBJECT
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_IN_SUBJECT)) + "…";
        return Letter.necessary(to, say.letterSubject(cut), Templates.conversationModerated(say.told(act.name()),
                reason, title, SiteRoutes.ROUTES.absolute(ForumRoutes.ROUTES.topic(topic, title))));
    }

    @Override
    public String name() {
        return "conversation-moderee";
    }

    @Override
    public String label() {
        return say.letterLabel();
    }

    @Override
    public Letter example() {
        return letter(SOMEBODY, Act.MOVE, 1, say.exampleTitle(), say.exampleReason());
    }
}
