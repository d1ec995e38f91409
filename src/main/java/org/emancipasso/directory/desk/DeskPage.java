package org.emancipasso.directory.desk;

import java.util.List;

import org.emancipasso.web.Notice;

/**
 * What an editor sees of a listing.
 *
 * @param url its page; empty while nobody may see it
 * @param state whether the public sees it
 * @param facts what is known, and since when
 * @param organisation number of the organisation whose it is
 * @param people who may change it
 * @param months the last first
 */
record DeskPage(long id, String name, String url, String state, List<String> facts, long organisation,
        List<String> people, List<Month> months, List<Notice> notices) {

    /** What happened in a month, in words. */
    record Month(String name, String counts) {}
}
