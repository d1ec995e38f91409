package org.emancipasso.library.path;

import java.util.List;
import java.util.Map;

import org.emancipasso.library.ItemStatus;
import org.emancipasso.web.Notice;
import org.jspecify.annotations.Nullable;

/**
 * A path as a curator writes it.
 *
 * @param id none while it is new
 * @param title as it is kept; empty while it is new
 * @param status none while it is new
 * @param steps with the titles of their resources
 * @param added what was typed to add a resource
 * @param reason as it was typed
 * @param problems by field
 */
record PathDeskPage(@Nullable Long id, String title, int version, @Nullable ItemStatus status, String state,
        PathForm form, List<StepRow> steps, String added, String reason, Map<String, String> problems,
        List<Notice> notices) {

    /** A step: its place from 1. */
    record StepRow(int place, long item, String title, String url, String note, String problem) {}

    /** What is wrong with a field; empty when nothing is. */
    public String problem(String name) {
        return problems.getOrDefault(name, "");
    }

    /** Whether a step has another one below. */
    public boolean isAbove(int place) {
        return place < steps.size();
    }

    /** Where the form goes. */
    public String action() {
        Long known = id;
        return known == null ? PathRoutes.ROUTES.begin() : PathRoutes.ROUTES.edit(known);
    }

    /** Its public page; empty while there is none. */
    public String url() {
        Long known = id;
        return known == null || status == ItemStatus.DRAFT ? "" : PathRoutes.ROUTES.path(known, title);
    }

    /** Whether it is on the site. */
    public boolean isOnline() {
        return status == ItemStatus.PUBLISHED;
    }

    /** Whether it was taken off. */
    public boolean isWithdrawn() {
        return status == ItemStatus.WITHDRAWN;
    }
}
