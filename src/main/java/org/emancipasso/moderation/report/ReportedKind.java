package org.emancipasso.moderation.report;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.emancipasso.account.Actor;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.moderation.Moderatable;
import org.emancipasso.moderation.Moderatable.Moderated;
import org.emancipasso.moderation.Review;
import org.emancipasso.moderation.Review.Choice;
import org.emancipasso.moderation.Review.Field;
import org.emancipasso.moderation.Review.Kind;
import org.emancipasso.moderation.Reviewable;
import org.emancipasso.moderation.decision.Decisions;

/** All reports of one thing, as what waits: approved when they are well-founded, with what follows. */
class ReportedKind implements Reviewable {

    static final String KIND = "signalement-";
    static final String FOLLOW_UP = "suite";
    static final String REASON = "raison";
    static final String WORDS = "mots";

    private static final int LONGEST_SNOOZE = 7;
    private static final int MINUTES = 6;

    private final Moderatable moderatable;
    private final ReportRepository reports;
    private final Delistings delistings;
    private final Decisions decisions;
    private final ReportMessages say;
    private final Clock clock;

    ReportedKind(Moderatable moderatable, ReportRepository reports, Delistings delistings, Decisions decisions,
            ReportMessages say, Clock clock) {
        this.moderatable = moderatable;
        this.reports = reports;
        this.delistings = delistings;
        this.decisions = decisions;
        this.say = say;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND + moderatable.type();
    }

    @Override
    public String label() {
        return say.kind(moderatable.label());
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
    public Map<String, String> motives() {
        Map<String, String> motives = new LinkedHashMap<>();
        ReportReason.of(moderatable).forEach(reason -> motives.put(reason.code, say.reason(reason.name())));
        return motives;
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
        return reports.thing(subject).filter(thing -> moderatable.mayDecide(thing.targetId(), actor)).isPresent();
    }

    @Override
    public Optional<Review> review(long subject) {
        return reports.thing(subject).filter(ReportedThing::isOpen)
                .flatMap(thing -> moderatable.find(thing.targetId()).map(found -> review(thing, found)));
    }

    private Review review(ReportedThing thing, Moderated found) {
        List<Field> fields = new ArrayList<>();
        int number = 0;
        for (Report report : reports.of(thing.id())) {
            number++;
            fields.add(Field.fact("signalement" + number, say.reportLabel(number,
                    say.reason(ReportReason.of(report.reason()).orElseThrow().name())), words(report)));
        }
        List<Choice> followUps = new ArrayList<>(List.of(new Choice(ReportedThing.NONE, say.followNone()),
                new Choice(ReportedThing.CORRECTED, say.followCorrected())));
        if (!found.isHidden()) {
            followUps.add(new Choice(ReportedThing.HIDDEN, say.followHide()));
        }
        fields.add(new Field(FOLLOW_UP, say.followUp(), Kind.ONE_OF, List.of(ReportedThing.NONE),
                List.of(ReportedThing.NONE), followUps,
                true));
        fields.add(
                new Field(REASON, say.hideReason(), Kind.ONE_OF, List.of(DelistReason.of(moderatable).getFirst().code),
                        List.of(DelistReason.of(moderatable).getFirst().code),
                        DelistReason.of(moderatable).stream()
                                .map(reason -> new Choice(reason.code, say.delistPublic(reason.name()))).toList(),
                        true));
        fields.add(new Field(WORDS, say.hideWords(moderatable.isConversation()), Kind.TEXT, List.of(), List.of(),
                List.of(), true));
        return new Review(found.title(), found.url(), fields, List.of(), null);
    }

    private String words(Report report) {
        List<String> lines = new ArrayList<>(List.of(report.text()));
        if (!report.place().isEmpty()) {
            lines.add(say.lineOf(say.place(), report.place()));
        }
        if (!report.law().isEmpty()) {
            lines.add(say.lineOf(say.law(), report.law()));
        }
        if (!report.name().isEmpty()) {
            lines.add(say.lineOf(say.name(), report.name()));
        }
        return String.join("\n", lines);
    }

    @Override
    public List<PresetReason> reasons() {
        boolean isConversation = moderatable.isConversation();
        List<PresetReason> reasons = new ArrayList<>();
        if (!isConversation) {
            reasons.add(new PresetReason("exact", say.unfoundedExact(), say.unfoundedExactRule()));
        }
        reasons.add(new PresetReason("permis", say.unfoundedAllowed(), say.unfoundedAllowedRule(isConversation)));
        reasons.add(new PresetReason("imprecis", say.unfoundedVague(), say.unfoundedVagueRule()));
        return reasons;
    }

    @Override
    public Map<String, String> approve(long subject, Map<String, List<String>> values, Actor actor) {
        ReportedThing thing = reports.thing(subject).orElseThrow();
        String followUp = first(values, FOLLOW_UP);
        String words = first(values, WORDS);
        Optional<DelistReason> reason = DelistReason.of(first(values, REASON));
        if (!List.of(ReportedThing.NONE, ReportedThing.CORRECTED, ReportedThing.HIDDEN).contains(followUp)) {
            return Map.of(FOLLOW_UP, say.followProblem());
        }
        if (followUp.equals(ReportedThing.HIDDEN)) {
            if (!Delistings.isReasoned(words)) {
                return Map.of(WORDS, say.delistProblem());
            }
            if (reason.isEmpty()) {
                return Map.of(REASON, say.followProblem());
            }
            if (delistings.hide(thing.type(), thing.targetId(), reason.get(), words, actor, subject).isEmpty()) {
                return Map.of(FOLLOW_UP, say.alreadyHidden());
            }
        }
        thing.judge(followUp, clock.instant());
        return Map.of();
    }

    @Override
    public List<PresetReason> grounds(long subject) {
        String followUp = Objects.requireNonNull(reports.thing(subject).orElseThrow().followUp());
        Optional<DelistReason> hidden = reports.delistingOfThing(subject)
                .flatMap(delisting -> DelistReason.of(delisting.reason()));
        return List.of(new PresetReason(followUp,
                say.founded(followUp, hidden.map(reason -> say.delistPublic(reason.name())).orElse("")),
                hidden.map(reason -> say.delistRule(reason.name())).orElseGet(
                        () -> moderatable.isConversation() ? say.conversationRule() : say.unfoundedExactRule())));
    }

    @Override
    public void refuse(long subject, Actor actor) {
        reports.thing(subject).orElseThrow().judge(null, clock.instant());
    }

    @Override
    public boolean undo(long subject, Actor actor) {
        ReportedThing thing = reports.thing(subject).orElseThrow();
        if (thing.isOpen() || reports.hasOpenThing(thing.type(), thing.targetId())) {
            return false;
        }
        if (Objects.equals(thing.followUp(), ReportedThing.HIDDEN)) {
            Optional<Delisting> delisting = reports.delistingOfThing(subject);
            if (delisting.isPresent() && !takeBack(delisting.get(), actor)) {
                return false;
            }
        }
        thing.reopen();
        return true;
    }

    /** Not what a second person has confirmed. The decision to hide is held first, as by whoever takes that back alone. */
    private boolean takeBack(Delisting found, Actor actor) {
        decisions.hold(Delistings.KIND + found.type(), found.id());
        Delisting delisting = delistings.locked(found.id());
        if (delisting.isConfirmed() || !delistings.lift(delisting, actor)) {
            return false;
        }
        decisions.forget(Delistings.KIND + delisting.type(), delisting.id());
        return true;
    }

    @Override
    public Optional<EmailAddress> author(long subject) {
        return Optional.empty();
    }

    @Override
    public List<EmailAddress> authors(long subject) {
        return reports.addresses(subject).stream().map(EmailAddress::new).toList();
    }

    private static String first(Map<String, List<String>> values, String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }
}
