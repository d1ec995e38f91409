package org.emancipasso.moderation.queue;

import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.Role;
import org.emancipasso.account.TeamLink;
import org.emancipasso.moderation.ModerationRoutes;

/** Leads staff to what waits for them, and says how much it is. */
@Singleton
class QueueLink implements TeamLink {

    private final CurrentVisitor visitor;
    private final QueuePages queue;
    private final QueueMessages say;

    QueueLink(CurrentVisitor visitor, QueuePages queue, QueueMessages say) {
        this.visitor = visitor;
        this.queue = queue;
        this.say = say;
    }

    @Override
    public String text() {
        return say.teamLink(queue.count(visitor.member()));
    }

    @Override
    public String url() {
        return ModerationRoutes.QUEUE;
    }

    @Override
    public boolean isFirst() {
        return true;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.CURATOR, Role.MODERATOR, Role.ADMIN);
    }
}
