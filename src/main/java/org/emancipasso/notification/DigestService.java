package org.emancipasso.notification;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.account.Members;
import org.emancipasso.mail.Outbox;

/** Sends what waited, together: one letter a member and a period at most, however many replicas and restarts. */
@ApplicationScoped
class DigestService {

    private final NotificationRepository notifications;
    private final Members members;
    private final Outbox outbox;
    private final NotificationMessages say;

    DigestService(NotificationRepository notifications, Members members, Outbox outbox, NotificationMessages say) {
        this.notifications = notifications;
        this.members = members;
        this.outbox = outbox;
        this.say = say;
    }

    /** Who has something in a digest that was due then. */
    @Transactional
    List<Long> waiting(Frequency frequency, Instant due) {
        return notifications.waiting(frequency, due);
    }

    /** Sends one; the row that says so is committed with the letter. */
    @Transactional
    void send(long member, Frequency frequency, Instant due) {
        if (!notifications.take(member, frequency, due)) {
            return;
        }
        List<Notification> news = notifications.collect(member, frequency, due);
        if (!news.isEmpty()) {
            members.address(member).ifPresent(to -> outbox
                    .post(NotificationLetters.digest(to, say.digestSubject(news.size()), news, member)));
        }
    }
}
