package org.emancipasso.forum.moderation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.emancipasso.account.Actor;
import org.emancipasso.account.Role;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.moderation.Moderatable;
import org.emancipasso.moderation.Review;
import org.emancipasso.moderation.decision.Restriction;
import org.jspecify.annotations.Nullable;

/** What staff deleted, as what decisions and appeals know of: it never waits in the queue itself. */
class RemovalKind implements Restriction {

    private final String kind;
    private final String label;
    private final Moderatable moderatable;
    private final Lifting lifting;
    private final Predicate<Long> isDeleted;
    private final Function<Long, Optional<EmailAddress>> author;

    /** Puts one back. */
    interface Lifting {
        boolean lift(long subject, @Nullable Actor actor);
    }

    RemovalKind(String kind, String label, Moderatable moderatable, Lifting lifting, Predicate<Long> isDeleted,
            Function<Long, Optional<EmailAddress>> author) {
        this.kind = kind;
        this.label = label;
        this.moderatable = moderatable;
        this.lifting = lifting;
        this.isDeleted = isDeleted;
        this.author = author;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Space space() {
        return Space.FORUM;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.MODERATOR, Role.ADMIN);
    }

    @Override
    public int minutes() {
        return 2;
    }

    @Override
    public boolean isConfirmedByAnother() {
        return false;
    }

    @Override
    public boolean mayDecide(long subject, Actor actor) {
        return moderatable.mayDecide(subject, actor);
    }

    @Override
    public Optional<Review> review(long subject) {
        return Optional.empty();
    }

    @Override
    public List<PresetReason> reasons() {
        return List.of();
    }

    @Override
    public Map<String, String> approve(long subject, Map<String, List<String>> values, Actor actor) {
        return Map.of();
    }

    @Override
    public void refuse(long subject, Actor actor) {
        lift(subject, actor);
    }

    @Override
    public boolean undo(long subject, Actor actor) {
        return lift(subject, actor);
    }

    @Override
    public boolean lift(long subject, @Nullable Actor actor) {
        return lifting.lift(subject, actor);
    }

    @Override
    public boolean isLifted(long subject) {
        return !isDeleted.test(subject);
    }

    @Override
    public Optional<EmailAddress> author(long subject) {
        return author.apply(subject);
    }
}
