package org.emancipasso.moderation.contribution;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.emancipasso.audit.AuditEntry;
import org.emancipasso.audit.AuditLog;
import org.jspecify.annotations.Nullable;

/** Counts what comes, and moves switches: by itself when machines send, by the hand of staff, and back. */
@ApplicationScoped
class SwitchService {

    private static final String SUBJECT = "form";
    /** Whoever moves a switch the same way this soon pressed twice. */
    private static final Duration PRESSED_AGAIN = Duration.ofSeconds(10);

    private final SwitchRepository switches;
    private final AlertLetter alerts;
    private final AuditLog audit;
    private final ContributionConfig config;
    private final ContributionMessages say;
    private final Clock clock;

    SwitchService(SwitchRepository switches, AlertLetter alerts, AuditLog audit, ContributionConfig config,
            ContributionMessages say, Clock clock) {
        this.switches = switches;
        this.alerts = alerts;
        this.audit = audit;
        this.config = config;
        this.say = say;
        this.clock = clock;
    }

    /** What the switch of a form is now. */
    @Transactional
    Switch current(String form) {
        return switches.find(form).at(clock.instant());
    }

    /** What became of what was sent in the last hour. */
    @Transactional
    Map<Cause, Long> lastHour(String form) {
        return switches.since(form, clock.instant().minus(Duration.ofHours(1)));
    }

    /**
     * Counts a submission, whatever becomes of the caller's work; moves the switch when it was one refusal too many. It asks
     * everybody to confirm, and never closes: whoever wanted a form closed could then close it.
     */
    @Transactional(TxType.REQUIRES_NEW)
    void count(ContributionForm form, Cause cause) {
        Instant now = clock.instant();
        switches.count(form.code(), cause, now);
        if (!cause.isSpam()) {
            return;
        }
        Switch before = switches.find(form.code()).at(now);
        Instant from = now.minus(config.window());
        if (before.state() == SwitchState.CLOSED || before.state() == SwitchState.CONFIRMED && !before.tripped()
                || switches.spamSince(form.code(), before.state() == SwitchState.OPEN && before.since().isAfter(from)
                        ? before.since()
                        : from) < config.refusals()) {
            return;
        }
        trip(form, now);
    }

    private void trip(ContributionForm form, Instant now) {
        Switch before = switches.lock(form.code()).at(now);
        Instant until = now.plus(config.pause());
        boolean isFirst = before.state() == SwitchState.OPEN;
        if (!isFirst && !before.tripped()) {
            return;
        }
        Switch after = new Switch(SwitchState.CONFIRMED, say.tripped(), isFirst ? now : before.since(), until, true);
        switches.save(form.code(), after);
        if (isFirst) {
            record(null, "form.trip", form.code(), before, after,
                    say.tripReason(config.refusals(), config.window().toMinutes()));
            alerts.tell(form, config.refusals(), config.window().toMinutes(), until);
        }
    }

    /**
     * Moves the switch of a form by hand.
     *
     * @param until when it opens again by itself; never without
     */
    @Transactional
    void move(long actor, ContributionForm form, SwitchState state, String reason, @Nullable Instant until) {
        Instant now = clock.instant();
        Switch before = switches.lock(form.code()).at(now);
        Switch after = new Switch(state, reason, now, until, false);
        if (isPressedAgain(before, after)) {
            return;
        }
        switches.save(form.code(), after);
        record(actor, "form.move", form.code(), before, after, reason);
    }

    /** Opens what should be open by now. */
    @Transactional
    void reopen() {
        Instant now = clock.instant();
        for (String form : switches.over(now)) {
            // Another replica may have been here meanwhile.
            Switch before = switches.lock(form);
            Switch after = before.at(now);
            if (before.isOver(now)) {
                switches.save(form, after);
                record(null, "form.reopen", form, before, after, null);
            }
        }
    }

    /** Forgets counts of which nothing depends any more. */
    @Transactional
    void forget() {
        switches.forgetCountsBefore(clock.instant().minus(Duration.ofDays(1)));
    }

    private static boolean isPressedAgain(Switch before, Switch after) {
        return before.state() == after.state() && before.reason().equals(after.reason()) && !before.tripped()
                && (before.until() == null) == (after.until() == null)
                && after.since().isBefore(before.since().plus(PRESSED_AGAIN));
    }

    private void record(@Nullable Long actor, String action, String form, Switch before, Switch after,
            @Nullable String reason) {
        audit.record(new AuditEntry(actor, action, SUBJECT, form, reason, Map.of("state", before.state().name()),
                Map.of("state", after.state().name())));
    }
}
