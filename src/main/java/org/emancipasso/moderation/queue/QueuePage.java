package org.emancipasso.moderation.queue;

import java.util.List;

import org.emancipasso.web.Notice;

/**
 * What waits, as a page shows it.
 *
 * @param left how much there is, in words; empty when there is nothing
 * @param query of the filters, with its question mark
 * @param next address of the next page, or nothing
 * @param done what was just decided, and can be taken back
 * @param bulk what was typed for all, with what is wrong with it
 */
record QueuePage(String left, boolean filtered, List<Filter> filters, List<Row> rows, String query, String next,
        boolean continued, List<Done> done, List<Choice> reasons, Bulk bulk, List<Notice> notices) {

    /** One item of the list. */
    record Row(long id, String choice, String url, String title, String kind, String facts, List<String> tags,
            String label) {}

    /** A list to choose from. */
    record Filter(String name, String label, List<Choice> choices) {}

    /** One choice. */
    record Choice(String code, String label, boolean chosen) {}

    /** What was decided, and where a form takes it back. */
    record Done(String text, String undo) {}

    /** What was typed for several. */
    record Bulk(String words, String problem) {}
}
