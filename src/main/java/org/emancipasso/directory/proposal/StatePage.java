package org.emancipasso.directory.proposal;

import java.util.List;

import org.emancipasso.web.Notice;

/**
 * What becomes of a proposal, for whoever sent it.
 *
 * @param state in one word; empty where there is no proposal
 * @param name of the structure; empty where there is no proposal
 * @param question what the team wants to know; empty when it asked nothing, or has its answer
 * @param reasons why it was refused, a paragraph each
 * @param rule on which that rests
 * @param listing its page, once it is published
 * @param change where one changes it; empty when one cannot
 */
record StatePage(String title, String state, String name, String text, List<Notice> notices, String question,
        List<String> reasons, String rule, String listing, String change) {

    /** A link that leads to none. */
    static StatePage none(String title, String text) {
        return new StatePage(title, "", "", text, List.of(), "", List.of(), "", "", "");
    }
}
