package org.emancipasso.mail;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;

import org.emancipasso.web.WebConfig;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Where letters are posted. A letter is a row in the transaction of the work that it tells of: it leaves if, and only if,
 * that work is committed, and then within seconds, or when the server of mail is back.
 */
@ApplicationScoped
public class Outbox {

    private static final String UNWANTED = "the address bounces, or refuses such letters";

    private final LetterRepository letters;
    private final MailAddresses addresses;
    private final RefusalLinks links;
    private final LetterTexts texts;
    private final WebConfig web;
    private final Clock clock;

    Outbox(LetterRepository letters, MailAddresses addresses, RefusalLinks links, LetterTexts texts, WebConfig web,
            Clock clock) {
        this.letters = letters;
        this.addresses = addresses;
        this.links = links;
        this.texts = texts;
        this.web = web;
        this.clock = clock;
    }

    /**
     * Posts a letter. One whose address bounces, or refuses its kind, is written down and never sent; the caller is not
     * told, since the one who acts may not be the one who reads.
     *
     * @throws IllegalStateException outside of a transaction
     */
    public void post(Letter letter) {
        letters.add(posted(letter));
    }

    /**
     * Posts the letter that tells somebody that nothing is kept of them: once it was sent, or cannot be, neither its row nor
     * what became of it is kept.
     *
     * @throws IllegalStateException outside of a transaction
     */
    public void postFarewell(Letter letter) {
        PostedLetter posted = posted(letter);
        posted.bidFarewell();
        if (!posted.isOver()) {
            letters.add(posted);
        }
    }

    private PostedLetter posted(Letter letter) {
        if (QuarkusTransaction.getStatus() == Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("A letter is posted in the transaction of the work that it tells of");
        }
        PostedLetter posted = new PostedLetter(messageId(), letter,
                Mailing.of(letter, texts.around(letter), links.of(letter)),
                clock.instant());
        if (addresses.isBouncing(letter.to()) || addresses.refuses(letter.to(), letter.kind())) {
            posted.drop(clock.instant(), UNWANTED);
        }
        return posted;
    }

    /** RFC 5322 §3.6.4: unique for all time, hence random; the host says who vouches for that. */
    private String messageId() {
        return "<" + UUID.randomUUID() + "@" + URI.create(web.baseUrl()).getHost() + ">";
    }
}
