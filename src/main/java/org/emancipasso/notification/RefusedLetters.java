package org.emancipasso.notification;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.emancipasso.mail.MailRefused;

/** Who refuses letters by the link in one finds that in their settings. */
@ApplicationScoped
class RefusedLetters {

    private final NotificationKinds kinds;
    private final NotificationRepository notifications;

    RefusedLetters(NotificationKinds kinds, NotificationRepository notifications) {
        this.kinds = kinds;
        this.notifications = notifications;
    }

    void follow(@Observes MailRefused refused) {
        Long member = refused.memberId();
        if (member == null) {
            return;
        }
        Map<String, Frequency> chosen = notifications.chosen(member);
        kinds.all().stream().filter(NotificationKind::isRefusable)
                .filter(kind -> refused.kind().equals(DigestTemplate.NAME)
                        ? NotificationKinds.frequency(kind, chosen).isDigest()
                        : refused.kind().equals(kind.name()))
                .forEach(kind -> notifications.choose(member, kind.name(), Frequency.NEVER));
    }
}
