package org.emancipasso.forum;

import java.util.List;

import org.emancipasso.web.FrenchMoment;

/**
 * A topic in a list, as a page shows it.
 *
 * @param replies « 3 réponses »
 * @param colour of its category
 * @param unread of whoever reads
 * @param marks « Épinglée », « Résolue », « Close »
 */
public record TopicRow(String url, String title, String author, String replies, FrenchMoment last, String category,
        String colour, List<String> marks, List<Tag> tags, Unread unread) {

    /**
     * What whoever reads has not read.
     *
     * @param url of the first such post; empty when there is none
     * @param text « 3 nouveaux »
     * @param rest what a screen reader adds
     */
    public record Unread(String url, String text, String rest) {

        static final Unread NONE = new Unread("", "", "");
    }
}
