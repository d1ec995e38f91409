package org.emancipasso.audit;

import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was done.
 *
 * @param actor the member who did it; nobody when the platform itself did
 * @param action {@code member.suspend}: lower-case words, the subject's kind first
 * @param subjectType {@code member}, {@code provider}…
 * @param subjectId which one
 * @param reason why, as the actor wrote it
 * @param before what it was, by name, as JSON knows values; no private address
 * @param after what it became
 */
public record AuditEntry(@Nullable Long actor, String action, String subjectType, String subjectId,
        @Nullable String reason, Map<String, ?> before, Map<String, ?> after) {

    private static final Pattern ACTION = Pattern.compile("[a-z]+(-[a-z]+)*(\\.[a-z]+(-[a-z]+)*)*");

    /** Checks the words that code chooses. */
    public AuditEntry {
        if (!ACTION.matcher(action).matches()) {
            throw new IllegalArgumentException("No action is named " + action);
        }
    }

    /** Something that changed nothing that has a value before and after. */
    public static AuditEntry of(@Nullable Long actor, String action, String subjectType, long subjectId,
            @Nullable String reason) {
        return new AuditEntry(actor, action, subjectType, Long.toString(subjectId), reason, Map.of(), Map.of());
    }
}
