package org.emancipasso.notification;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;

import org.emancipasso.account.Members;
import org.emancipasso.mail.Outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Tells members what concerns them, in the transaction of the work itself or not at all. */
@ApplicationScoped
public class Notifications {

    private final NotificationRepository notifications;
    private final Members members;
    private final Outbox outbox;
    private final Clock clock;

    Notifications(NotificationRepository notifications, Members members, Outbox outbox, Clock clock) {
        this.notifications = notifications;
        this.members = members;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Tells a member something on their page, and by letter as often as they chose for its kind.
     *
     * @param text one sentence on one line, of 200 characters at most, without a full stop
     * @param path where on this site there is more
     * @param key the same when it is the same news, which is told once
     * @throws IllegalArgumentException when the text is no sentence, or the path leads elsewhere
     * @throws IllegalStateException outside of a transaction
     */
    public void tell(long member, NotificationKind kind, String text, String path, String key) {
        tell(member, kind, text, path, key, Said.NOTHING);
    }

    /** The same, with what the letter of it holds besides, if there is one at once. */
    public void tell(long member, NotificationKind kind, String text, String path, String key, Said said) {
        if (QuarkusTransaction.getStatus() == Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("Somebody is told in the transaction of the work that it tells of");
        }
        News news = new News(text, path, key);
        Frequency frequency = NotificationKinds.frequency(kind, notifications.chosen(member));
        boolean isNew = notifications.add(member, kind.name(), news,
                Optional.of(frequency).filter(Frequency::isDigest), clock.instant());
        if (isNew && frequency == Frequency.NOW) {
            members.address(member).ifPresent(
                    to -> outbox.post(NotificationLetters.now(to, kind, news.text(), news.path(), member, said)));
        }
    }
}
