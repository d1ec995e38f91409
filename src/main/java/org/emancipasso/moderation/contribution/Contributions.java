package org.emancipasso.moderation.contribution;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.InvalidLetter;
import org.emancipasso.web.limit.CurrentAsker;
import org.emancipasso.web.limit.Limit;
import org.jspecify.annotations.Nullable;

/**
 * What a form that needs no account asks before it believes what was sent (docs/adr/0029). Whatever fails here fails the
 * request: nothing is believed by accident.
 */
@ApplicationScoped
public class Contributions {

    /** The hidden parameters of tag {@code contribution.html}. */
    static final String KEY = "cle";
    static final String PROOF = "preuve";
    static final String TRAP = "adresse-web-2";

    private static final Pattern LINK = Pattern.compile("(?i)https?:|www\\.|\\[url|<a\\s");

    private final Forms forms;
    private final FormKeys keys;
    private final ProofOfWork proofs;
    private final SwitchService switches;
    private final SwitchWords words;
    private final ContributionRepository made;
    private final ConfirmationService confirmations;
    private final CurrentVisitor visitor;
    private final CurrentAsker asker;
    private final ContributionConfig config;
    private final ContributionMessages say;
    private final Clock clock;

    Contributions(Forms forms, FormKeys keys, ProofOfWork proofs, SwitchService switches, SwitchWords words,
            ContributionRepository made, ConfirmationService confirmations, CurrentVisitor visitor, CurrentAsker asker,
            ContributionConfig config, ContributionMessages say, Clock clock) {
        this.forms = forms;
        this.keys = keys;
        this.proofs = proofs;
        this.switches = switches;
        this.words = words;
        this.made = made;
        this.confirmations = confirmations;
        this.visitor = visitor;
        this.asker = asker;
        this.config = config;
        this.say = say;
        this.clock = clock;
    }

    /**
     * What a form holds, by tag {@code {#contribution seal /}}.
     *
     * @param key unique, signed, with the moment at which the form was opened
     * @param closed why the form takes nothing now, in French; none when it does
     * @param notice what everybody has to know before they fill it in; none when nothing is unusual. The tag shows it.
     * @param challenge work for the browser, as JSON; none for members, who need no proof
     */
    public record Seal(String key, @Nullable String closed, @Nullable String notice, @Nullable String challenge) {

        /** The same for what is taken whatever the switch says: {@link ContributionForm#isAlwaysTaken}. */
        public Seal whateverTheSwitch() {
            return new Seal(key, null, null, challenge);
        }
    }

    /** What to do with what was sent. */
    public enum Outcome {
        /** It may wait for review, or act. */
        ACCEPTED,
        /** It is kept, and counts once its author followed the link that {@link Contributions#askConfirmation} mails. */
        TO_CONFIRM,
        /** The form is shown again, with {@link Verdict#problem}. */
        REFUSED
    }

    /**
     * What is thought of a submission.
     *
     * @param key the same for each submission of one form that was opened once
     * @param problem what the person reads when it is refused
     * @param status HTTP status of the page that shows it: 422, 429 or 503
     */
    public record Verdict(Outcome outcome, String key, String problem, int status) {}

    /** What a form must hold; asked each time that it is shown, with the key of before when it is shown again. */
    public Seal seal(String form, @Nullable String key) {
        return seal(form, key, false);
    }

    /**
     * The same.
     *
     * @param isVouched whether whoever opens it came by a signed link of ours: no proof is asked of them, as of a member
     */
    public Seal seal(String form, @Nullable String key, boolean isVouched) {
        boolean isKnown = isVouched || visitor.isMember();
        forms.named(form);
        String kept = key != null && isFresh(keys.opened(form, key)) ? key : keys.issue(form);
        Switch state = switches.current(form);
        boolean isClosed = state.state() == SwitchState.CLOSED;
        boolean isConfirmed = state.state() == SwitchState.CONFIRMED && !isKnown;
        return new Seal(kept, isClosed ? words.forVisitors(state) : null,
                isConfirmed ? words.forVisitors(state) : null, isKnown ? null : proofs.challenge(kept));
    }

    /**
     * Judges a submission, once its fields are right. A member's needs no proof of work and no confirmation.
     *
     * @param form {@link ContributionForm#code()}
     * @param typed all parameters, hidden ones included
     * @param texts what others might read, for the count of links
     */
    public Verdict check(String form, Map<String, List<String>> typed, List<String> texts) {
        return check(form, typed, texts, false);
    }

    /**
     * The same.
     *
     * @param isVouched as for {@link #seal}: the other guards stay
     */
    public Verdict check(String form, Map<String, List<String>> typed, List<String> texts, boolean isVouched) {
        ContributionForm known = forms.named(form);
        String key = first(typed, KEY);
        Optional<Instant> opened = keys.opened(form, key);
        Optional<Outcome> before = opened.isEmpty() ? Optional.empty() : made.outcome(form, key);
        if (before.isPresent()) {
            return new Verdict(before.get(), key, "", 200);
        }
        Cause cause = cause(known, key, opened, typed, texts, isVouched);
        switches.count(known, cause);
        return cause.isTaken()
                ? new Verdict(cause == Cause.TO_CONFIRM ? Outcome.TO_CONFIRM : Outcome.ACCEPTED, key, "", 200)
                : new Verdict(Outcome.REFUSED, key, problem(known, cause), status(cause));
    }

    /**
     * Makes one object of however many submissions of a form, at whatever time, on whatever replica: in the caller's
     * transaction, which those after wait for.
     *
     * @return id of the object, made now or before
     */
    public long once(Verdict verdict, String form, LongSupplier make) {
        if (verdict.outcome() == Outcome.REFUSED) {
            throw new IllegalArgumentException("Nothing is made of what was refused");
        }
        return made.once(form, verdict.key(), verdict.outcome(), make, clock.instant());
    }

    /**
     * Mails the link that confirms, in the caller's transaction; the letter holds nothing that was typed. Once for each
     * subject, and without a word when the address was written to too often: whoever sends may not be who reads.
     */
    public void askConfirmation(String form, long subject, EmailAddress to) {
        confirmations.ask(forms.named(form), subject, to);
    }

    private Cause cause(ContributionForm form, String key, Optional<Instant> opened, Map<String, List<String>> typed,
            List<String> texts, boolean isVouched) {
        Switch state = switches.current(form.code());
        if (state.state() == SwitchState.CLOSED && !form.isAlwaysTaken(typed)) {
            return Cause.CLOSED;
        }
        if (opened.isEmpty()) {
            return Cause.FORGED;
        }
        if (!isFresh(opened)) {
            return Cause.EXPIRED;
        }
        if (!first(typed, TRAP).isEmpty()) {
            return Cause.TRAPPED;
        }
        if (clock.instant().isBefore(opened.get().plus(form.isQuick() ? Duration.ZERO : config.leastTime()))) {
            return Cause.HURRIED;
        }
        if (texts.stream().mapToLong(text -> LINK.matcher(text).results().count()).sum() > form.mostLinks()) {
            return Cause.LINKS;
        }
        if (!asker.mayStill(Limit.CONTRIBUTION)) {
            return Cause.ADDRESS;
        }
        return isVouched || visitor.isMember() ? Cause.SENT : believed(form, state, key, typed);
    }

    private Cause believed(ContributionForm form, Switch state, String key, Map<String, List<String>> typed) {
        String proof = first(typed, PROOF);
        boolean isProven = !proof.isEmpty() && proofs.isProven(key, proof);
        if (!proof.isEmpty() && !isProven) {
            return Cause.MISPROVEN;
        }
        boolean isConfirmed = !form.isAlwaysTaken(typed) && (!isProven || state.state() == SwitchState.CONFIRMED);
        if (isConfirmed && !isAddress(first(typed, form.emailField()))) {
            return Cause.UNPROVEN;
        }
        Cause cause = isConfirmed ? Cause.TO_CONFIRM : isProven ? Cause.SENT : Cause.NAMELESS;
        Map<Cause, Long> lately = switches.lastHour(form.code());
        // Apart, so that machines without proof do not use up what is left for people.
        boolean isFull = lately.getOrDefault(cause, 0L) >= (isProven ? config.provenAnHour() : config.unprovenAnHour());
        return isFull ? Cause.FULL : cause;
    }

    private boolean isFresh(Optional<Instant> opened) {
        Instant now = clock.instant();
        return opened.filter(then -> now.isBefore(then.plus(config.opened()))).isPresent();
    }

    private String problem(ContributionForm form, Cause cause) {
        return switch (cause) {
            case CLOSED -> words.forVisitors(switches.current(form.code()));
            case FORGED, EXPIRED -> say.expired();
            case TRAPPED -> say.trapped();
            case HURRIED -> say.hurried();
            case LINKS -> say.links(form.mostLinks());
            case ADDRESS -> say.tooMany();
            case MISPROVEN -> say.misproven();
            case UNPROVEN -> say.unproven();
            case FULL -> say.full();
            case SENT, NAMELESS, TO_CONFIRM -> "";
        };
    }

    private static int status(Cause cause) {
        return switch (cause) {
            case ADDRESS -> 429;
            case FULL, CLOSED -> 503;
            default -> 422;
        };
    }

    private static boolean isAddress(String typed) {
        try {
            return !EmailAddress.of(typed).value().isEmpty();
        } catch (InvalidLetter _) {
            return false;
        }
    }

    private static String first(Map<String, List<String>> typed, String name) {
        List<String> values = typed.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }
}
