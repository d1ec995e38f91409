package org.emancipasso.moderation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What whoever decides reads: what is proposed beside what is published.
 *
 * @param title plain text: the name of what it is about
 * @param url the page of what it is about; none while it has no public page
 * @param fields in the order of a page; those that do not differ are folded away
 * @param warnings what to look at first, in French: look-alike names, likely duplicates, what is missing for publication
 * @param submitter the member who sent it; nobody when it came without an account
 */
public record Review(String title, @Nullable String url, List<Field> fields, List<Warning> warnings,
        @Nullable Long submitter) {

    /** How a field is shown and edited. */
    public enum Kind {
        LINE,
        TEXT,
        ONE_OF,
        SEVERAL_OF
    }

    /**
     * A field.
     *
     * @param name of the form parameter, unique among the fields
     * @param published what the site shows now; empty for what is new
     * @param proposed what it would show; more than one value for {@link Kind#SEVERAL_OF} only
     * @param choices of {@link Kind#ONE_OF} and {@link Kind#SEVERAL_OF}
     * @param mayBeEdited whether whoever decides may change it before approving
     */
    public record Field(String name, String label, Kind kind, List<String> published, List<String> proposed,
            List<Choice> choices, boolean mayBeEdited) {

        /** A line or a text that may be edited. */
        public static Field of(String name, String label, Kind kind, @Nullable String published,
                @Nullable String proposed) {
            return new Field(name, label, kind, listed(published), listed(proposed), List.of(), true);
        }

        /** Something to read that is not proposed for publication. */
        public static Field fact(String name, String label, String value) {
            return new Field(name, label, Kind.TEXT, List.of(), listed(value), List.of(), false);
        }

        /** Whether what is proposed is not what is published. */
        public boolean differs() {
            return !published.equals(proposed);
        }

        private static List<String> listed(@Nullable String value) {
            return value == null || value.isEmpty() ? List.of() : List.of(value);
        }
    }

    /** A value to choose, and what it is called. */
    public record Choice(String code, String label) {}

    /**
     * Something to look at first.
     *
     * @param url where to look; none when there is nothing more to see
     */
    public record Warning(String text, @Nullable String url) {}
}
