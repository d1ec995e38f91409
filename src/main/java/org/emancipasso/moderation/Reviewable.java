package org.emancipasso.moderation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.emancipasso.account.Actor;
import org.emancipasso.mail.EmailAddress;

/**
 * A kind of thing that waits for a person: a bean of the feature that has it. Subjects are the feature's own rows. The queue
 * calls what changes something in its transaction, with the item locked: two persons never decide at once.
 */
public interface Reviewable {

    /** {@code [a-z]+(-[a-z]+)*}, unique and for good: it is stored. */
    String kind();

    /** What one of these is called, in French: « Proposition de fiche ». */
    String label();

    /** The space of the site that it belongs to. */
    Space space();

    /** Who may decide, of {@link org.emancipasso.account.Role}. */
    Set<String> roles();

    /** Why such things come, by the code that {@link ReviewQueue#submit} was given: what the queue is filtered by. */
    default Map<String, String> motives() {
        return Map.of();
    }

    /** How long a decision usually takes, in minutes. */
    int minutes();

    /** How many days one may put it off at most. */
    default int longestSnooze() {
        return 30;
    }

    /** How many different persons must approve; one refuses. */
    default int approvals() {
        return 1;
    }

    /** Whether somebody with one of the {@link #roles()} may decide on this one in particular: not on their own. */
    default boolean mayDecide(long subject, Actor actor) {
        return true;
    }

    /**
     * Those that wait and are neither shown to somebody with one of the {@link #roles()} nor counted for them, since others
     * decide on them. Asked for each list: one query.
     */
    default List<Long> hiddenFrom(Actor actor) {
        return List.of();
    }

    /** Whether one of these is shown to somebody. */
    default boolean isFor(Actor actor, long subject) {
        return roles().stream().anyMatch(actor::is) && !hiddenFrom(actor).contains(subject);
    }

    /** What there is to read and to decide; empty when what it was about is gone, and nothing remains to decide. */
    Optional<Review> review(long subject);

    /**
     * What to look at first besides the review's own warnings, where that takes a search: for the page alone, outside of any
     * transaction, so that an engine that is slow holds no row.
     */
    default List<Review.Warning> warnings(long subject) {
        return List.of();
    }

    /** Why such things are refused, as their authors will read it. */
    List<PresetReason> reasons();

    /**
     * Does what was asked.
     *
     * @param values of every field that may be edited, by name, as the person who decides left them; the proposed ones
     *     without edits
     * @return what is wrong, by field, in French, and then nothing was done; by an empty name what is wrong with the whole;
     *     none when it was done
     */
    Map<String, String> approve(long subject, Map<String, List<String>> values, Actor actor);

    /** Why what was just approved is so, as its author reads it; none when being told so is enough. */
    default List<PresetReason> grounds(long subject) {
        return List.of();
    }

    /** Does what follows a refusal. The queue keeps the reasons and tells the author. */
    void refuse(long subject, Actor actor);

    /**
     * Takes back what {@link #approve} or {@link #refuse} did, within minutes of it.
     *
     * @return whether it could: not when others have changed since what it changed
     */
    boolean undo(long subject, Actor actor);

    /** Whom to tell what became of it; nobody when they left no address. */
    Optional<EmailAddress> author(long subject);

    /** The same for what several sent together. */
    default List<EmailAddress> authors(long subject) {
        return author(subject).stream().toList();
    }

    /**
     * The absolute address where the author can answer a question by changing what they sent, without an account; empty when
     * they can only answer by a new submission.
     */
    default Optional<String> answerUrl(long subject) {
        return Optional.empty();
    }

    /** A space of the site, by which the queue is filtered. */
    enum Space {
        DIRECTORY,
        LIBRARY,
        FORUM,
        PLATFORM
    }

    /**
     * A reason to choose from.
     *
     * @param code {@code [a-z]+(-[a-z]+)*}, stored
     * @param text as the author reads it: what is wrong, and what they can do
     * @param rule the rule or law that it rests on: « Charte, article 2 »
     */
    record PresetReason(String code, String text, String rule) {}
}
