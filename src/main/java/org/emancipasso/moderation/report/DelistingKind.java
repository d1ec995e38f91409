package org.emancipasso.moderation.report;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.emancipasso.account.Actor;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.moderation.Moderatable;
import org.emancipasso.moderation.Moderatable.Moderated;
import org.emancipasso.moderation.Review;
import org.emancipasso.moderation.Review.Field;
import org.emancipasso.moderation.decision.Restriction;
import org.emancipasso.web.FrenchDate;
import org.jspecify.annotations.Nullable;

/** What one person has hidden, as what waits for a second one. */
class DelistingKind implements Restriction {

    private static final int LONGEST_SNOOZE = 7;
    private static final int MINUTES = 4;

    private final Moderatable moderatable;
    private final ReportRepository reports;
    private final Delistings delistings;
    private final ReportMessages say;
    private final Clock clock;

    DelistingKind(Moderatable moderatable, ReportRepository reports, Delistings delistings, ReportMessages say,
            Clock clock) {
        this.moderatable = moderatable;
        this.reports = reports;
        this.delistings = delistings;
        this.say = say;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Delistings.KIND + moderatable.type();
    }

    @Override
    public String label() {
        return say.delistKind(moderatable.label());
    }

    @Override
    public Space space() {
        return moderatable.space();
    }

    @Override
    public Set<String> roles() {
        return moderatable.roles();
    }

    @Override
    public int minutes() {
        return MINUTES;
    }

    @Override
    public int longestSnooze() {
        return LONGEST_SNOOZE;
    }

    @Override
    public boolean mayDecide(long subject, Actor actor) {
        return reports.delisting(subject).filter(delisting -> !Long.valueOf(actor.id()).equals(delisting.hiddenBy()))
                .filter(delisting -> moderatable.mayDecide(delisting.targetId(), actor)).isPresent();
    }

    @Override
    public Optional<Review> review(long subject) {
        return reports.delisting(subject).filter(delisting -> !delisting.isLifted() && !delisting.isConfirmed())
                .map(delisting -> new Review(delisting.title(),
                        moderatable.find(delisting.targetId()).map(Moderated::url).orElse(null),
                        List.of(Field.fact("raison", say.delistReason(), say.delistPublic(
                                DelistReason.of(delisting.reason()).orElseThrow().name())),
                                Field.fact("mots", say.delistWords(moderatable.isConversation()), delisting.words()),
                                Field.fact("jusque", say.delistUntil(),
                                        new FrenchDate(delisting.hiddenAt().atZone(ReportService.PARIS)
                                                .plus(Delisting.UNCONFIRMED).toLocalDate()).spoken())),
                        List.of(), null));
    }

    @Override
    public List<PresetReason> reasons() {
        return List.of(new PresetReason("pas-fonde", say.liftReason(), say.liftRule(moderatable.isConversation())));
    }

    @Override
    public Map<String, String> approve(long subject, Map<String, List<String>> values, Actor actor) {
        delistings.locked(subject).confirm(clock.instant());
        return Map.of();
    }

    @Override
    public void refuse(long subject, Actor actor) {
        delistings.end(delistings.locked(subject), actor);
    }

    @Override
    public boolean undo(long subject, Actor actor) {
        Delisting delisting = delistings.locked(subject);
        if (!delisting.isLifted()) {
            delisting.confirm(null);
            return true;
        }
        reports.queueUp(delisting.type(), delisting.targetId());
        boolean isHidden = moderatable.find(delisting.targetId()).filter(one -> !one.isHidden()).isPresent()
                && moderatable.hide(delisting.targetId(),
                        say.delistPublic(DelistReason.of(delisting.reason()).orElseThrow().name()), actor);
        if (isHidden) {
            delisting.lift(null);
        }
        return isHidden;
    }

    @Override
    public boolean lift(long subject, @Nullable Actor actor) {
        return delistings.lift(delistings.locked(subject), actor);
    }

    @Override
    public boolean isLifted(long subject) {
        return reports.delisting(subject).filter(Delisting::isLifted).isPresent();
    }

    @Override
    public Optional<EmailAddress> author(long subject) {
        return reports.delisting(subject)
                .flatMap(delisting -> moderatable.find(delisting.targetId())).flatMap(Moderated::responsible);
    }
}
