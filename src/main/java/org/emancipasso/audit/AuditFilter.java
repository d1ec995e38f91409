package org.emancipasso.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.emancipasso.web.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * What one looks for in the log; empty or {@code null} is everything.
 *
 * @param actor number of a member; 0 for the platform itself
 * @param subject number or code of what it was done to
 * @param from first day, in Paris
 * @param to last day, in Paris
 * @param words that the reason holds, in this order, in any case
 */
record AuditFilter(String action, @Nullable Long actor, String subjectType, String subject, @Nullable LocalDate from,
        @Nullable LocalDate to, String words) {

    static final AuditFilter NONE = new AuditFilter("", null, "", "", null, null, "");

    private static final int LONGEST = 100;

    /**
     * What the parameters of an address ask for.
     *
     * @param misread names of the parameters that say nothing, which are set aside
     */
    record Reading(AuditFilter filter, List<String> misread) {}

    /** Reads the parameters of an address; never fails. */
    static Reading read(QueryParameters asked) {
        List<String> misread = new ArrayList<>();
        String actor = asked.first(AuditRoutes.ACTOR);
        boolean isNumber = actor.matches("[0-9]{1,18}");
        if (!actor.isEmpty() && !isNumber) {
            misread.add(AuditRoutes.ACTOR);
        }
        return new Reading(new AuditFilter(cut(asked, AuditRoutes.ACTION), isNumber ? Long.valueOf(actor) : null,
                cut(asked, AuditRoutes.SUBJECT_TYPE), cut(asked, AuditRoutes.SUBJECT),
                day(asked, AuditRoutes.FROM, misread), day(asked, AuditRoutes.TO, misread),
                cut(asked, AuditRoutes.WORDS)), misread);
    }

    private static String cut(QueryParameters asked, String name) {
        return QueryParameters.cut(asked.first(name), LONGEST);
    }

    private static @Nullable LocalDate day(QueryParameters asked, String name, List<String> misread) {
        String typed = asked.first(name);
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeException e) {
            misread.add(name);
            return null;
        }
    }
}
