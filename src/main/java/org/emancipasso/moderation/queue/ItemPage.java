package org.emancipasso.moderation.queue;

import java.util.List;

import org.emancipasso.moderation.Review.Warning;
import org.emancipasso.moderation.queue.Differences.Part;
import org.emancipasso.moderation.queue.QueuePage.Choice;
import org.emancipasso.web.Notice;

/**
 * One item, as whoever decides sees it.
 *
 * @param url its page on the site, or nothing
 * @param facts where and since when
 * @param changes what differs from what is published
 * @param same what does not
 * @param told what there is to read beside
 * @param back the list that one came from
 */
record ItemPage(String kind, String title, String url, String facts, List<String> tags, List<Warning> warnings,
        List<Change> changes, List<Fact> same, List<Fact> told, List<Note> notes, Holding holding, Actions actions,
        String back, List<Notice> notices) {

    /** Whether nothing of it is published: there is nothing to compare. */
    public boolean isNew() {
        return changes.stream().allMatch(change -> change.before().isEmpty()) && same.isEmpty();
    }

    /** A field that differs. */
    record Change(String label, List<Part> before, List<Part> after) {}

    /** Something to read. */
    record Fact(String label, String text) {}

    /** What somebody wrote about it. */
    record Note(String by, String text) {}

    /**
     * Who has it.
     *
     * @param words in a sentence, or nothing
     */
    record Holding(String words, boolean mine, boolean free) {}

    /**
     * What one may do.
     *
     * @param path where the forms go, but for their last word
     * @param query what the forms keep of the list that one came from
     * @param may whether one may decide at all
     * @param agreement of how many others, in a sentence
     */
    record Actions(String path, String query, int version, boolean may, String agreement, List<Edit> edits,
            List<Choice> reasons, boolean asks, Typed typed) {}

    /** A field to edit. */
    record Edit(String name, String label, String kind, String value, List<Choice> choices, String problem) {}

    /** What was typed, with what is wrong with it. */
    record Typed(String words, String wordsProblem, String opinion, String opinionProblem, String question,
            String questionProblem, String until, String untilProblem, boolean edited) {}
}
