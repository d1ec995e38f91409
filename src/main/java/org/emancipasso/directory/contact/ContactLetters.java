package org.emancipasso.directory.contact;

import java.util.List;
import java.util.function.Consumer;

import jakarta.inject.Singleton;

import org.emancipasso.directory.ListingContacts.Contact;
import org.emancipasso.directory.OtherListings;
import org.emancipasso.directory.OtherListings.Other;
import org.emancipasso.directory.contact.ContactTokens.Side;
import org.emancipasso.directory.contact.ProviderMessage.Answer;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.InvalidLetter;
import org.emancipasso.mail.Letter;
import org.emancipasso.mail.Outbox;
import org.emancipasso.web.SiteRoutes;
import org.jboss.logging.Logger;

/** Posts what messages bring about, in the transaction that does. */
@Singleton
class ContactLetters {

    private static final Logger LOG = Logger.getLogger(ContactLetters.class);

    private final Outbox outbox;
    private final RequestLetter request;
    private final CopyLetter copy;
    private final AnswerLetter answer;
    private final FollowUpLetter followUp;
    private final MessageWords words;
    private final ContactTokens tokens;
    private final OtherListings others;

    ContactLetters(Outbox outbox, RequestLetter request, CopyLetter copy, AnswerLetter answer, FollowUpLetter followUp,
            MessageWords words, ContactTokens tokens, OtherListings others) {
        this.outbox = outbox;
        this.request = request;
        this.copy = copy;
        this.answer = answer;
        this.followUp = followUp;
        this.words = words;
        this.tokens = tokens;
        this.others = others;
    }

    /** The message to the structure, and the copy to the association where it may go. */
    void written(ProviderMessage message, Contact contact, List<EmailAddress> mailboxes, boolean mayCopy) {
        MessageView view = words.view(message);
        String url = SiteRoutes.ROUTES.absolute(ContactRoutes.ROUTES.answer(tokens.sign(Side.PROVIDER, message.id())));
        String listing = SiteRoutes.ROUTES.absolute(contact.url());
        toWriter(message, writer -> {
            for (EmailAddress mailbox : mailboxes) {
                Letter letter = request.to(mailbox, view, url, listing, message.isDirect());
                outbox.post(message.isDirect() ? letter.answeredTo(writer) : letter);
            }
            if (mayCopy) {
                outbox.post(copy.to(writer, view, follow(message), message.isProven()));
            }
        });
    }

    /** What the structure did with it. */
    void answered(ProviderMessage message, Answer what, String text) {
        MessageView view = words.view(message);
        toWriter(message, writer -> outbox.post(answer.to(writer, view.provider(), what, text, follow(message),
                others(message))));
    }

    /** The names of others. */
    void followUp(ProviderMessage message, List<Other> named) {
        String provider = words.view(message).provider();
        List<Other> absolute = named.stream()
                .map(other -> new Other(other.name(), SiteRoutes.ROUTES.absolute(other.url()))).toList();
        toWriter(message, writer -> outbox.post(followUp.to(writer, provider, follow(message), absolute)));
    }

    private String others(ProviderMessage message) {
        return SiteRoutes.ROUTES.absolute(others.search(message.supports(), message.place()));
    }

    private String follow(ProviderMessage message) {
        return SiteRoutes.ROUTES.absolute(ContactRoutes.ROUTES.follow(tokens.sign(Side.WRITER, message.id())));
    }

    private static void toWriter(ProviderMessage message, Consumer<EmailAddress> post) {
        try {
            post.accept(EmailAddress.of(message.email()));
        } catch (InvalidLetter e) {
            LOG.errorf("Message %d names no address that a letter can go to", message.id());
        }
    }
}
