package org.emancipasso.directory.freshness;

import java.util.List;

import org.emancipasso.web.Notice;

/**
 * What one sees who looks after a listing.
 *
 * @param url of its public page; empty while nobody sees it
 * @param action where every form goes
 * @param known who said when that it is right
 * @param mayConfirm whether whoever looks speaks for the structure
 * @param correction where it is corrected
 * @param capacity what it says of its capacity
 * @param weeks as typed
 * @param weeksProblem what is wrong with them
 */
record KeepingPage(String name, String url, String action, List<String> known, boolean mayConfirm, String correction,
        String capacity, String weeks, String weeksProblem, List<Notice> notices) {}
