package org.emancipasso.moderation.contribution;

import java.util.List;
import java.util.Map;

/** A form that needs no account, with a switch of its own: a bean of the feature that has it. */
public interface ContributionForm {

    /** {@code [a-z]+(-[a-z]+)*}, unique and for good: it is stored. */
    String code();

    /** What it is for, in French, as staff and visitors read it: « Proposer une fiche ». */
    String label();

    /** How many links its texts may hold together. */
    default int mostLinks() {
        return 3;
    }

    /** Whether a person may fill it in as fast as a machine: it holds one question. The other guards stay. */
    default boolean isQuick() {
        return false;
    }

    /** The field where whoever sends it may type their address: without a proof of work, it is needed. */
    default String emailField() {
        return "courriel";
    }

    /**
     * Whether a submission is one that nobody may make harder to send: it is taken whatever the switch says, without a proof,
     * an address or a confirmation. Budgets hold for it as well.
     */
    default boolean isAlwaysTaken(Map<String, List<String>> typed) {
        return false;
    }

    /** What is taken all the same while the form is closed, for staff to read; empty when nothing is. */
    default String takenWhenClosed() {
        return "";
    }

    /**
     * Somebody followed the link of the letter that asked whether they really sent it. In a transaction; once.
     *
     * @return path of the page that says what happens next
     */
    String confirmed(long subject);
}
