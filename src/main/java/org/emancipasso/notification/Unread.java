package org.emancipasso.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;

import org.emancipasso.account.Actor;
import org.emancipasso.account.CurrentVisitor;
import org.jboss.logging.Logger;

import io.quarkus.arc.Unremovable;
import io.quarkus.qute.TemplateGlobal;

/** How much the member who asks has not read: on every page of theirs, by one indexed query. */
@RequestScoped
@Unremovable
public class Unread {

    private static final Logger LOG = Logger.getLogger(Unread.class);
    private static final long NOT_ASKED = -1;

    private final CurrentVisitor visitor;
    private final NotificationService notifications;
    private long known = NOT_ASKED;

    Unread(CurrentVisitor visitor, NotificationService notifications) {
        this.visitor = visitor;
        this.notifications = notifications;
    }

    /** For templates, where {@code visitor.isMember}: {@code {unread.count}}. */
    @TemplateGlobal(name = "unread")
    static Unread unread() {
        return CDI.current().select(Unread.class).get();
    }

    /** Whether there is anything. */
    public boolean isAny() {
        return number() > 0;
    }

    /** How many; « 99+ » when there are more. */
    public String count() {
        long number = number();
        return number < NotificationRepository.MOST_COUNTED
                ? Long.toString(number)
                : NotificationRepository.MOST_COUNTED - 1 + "+";
    }

    private long number() {
        if (known == NOT_ASKED) {
            known = visitor.actor().map(Actor::id).map(this::ask).orElse(0L);
        }
        return known;
    }

    /** A page is shown without it rather than not at all. */
    private long ask(long member) {
        try {
            return notifications.unread(member);
        } catch (RuntimeException e) {
            LOG.warnf("What is unread cannot be counted: %s", e.getMessage());
            return 0;
        }
    }
}
