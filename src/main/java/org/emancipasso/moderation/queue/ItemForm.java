package org.emancipasso.moderation.queue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.emancipasso.moderation.Review;
import org.jspecify.annotations.Nullable;

/** What somebody typed on the page of an item: one record for all its forms, so that a stale one keeps everything. */
record ItemForm(Map<String, List<String>> typed) {

    static final ItemForm EMPTY = new ItemForm(Map.of());
    static final String FIELD = "champ-";
    static final String VERSION = "version";
    static final String WORDS = "mots";
    static final String REASON = "raison";
    static final String OPINION = "avis";
    static final String QUESTION = "question";
    static final String UNTIL = "jusqu-au";

    private static final int LONGEST = 2_000;

    /** Without what no form sends. */
    static String text(@Nullable String sent) {
        return sent == null ? "" : sent.replace("\0", "").replace("\r\n", "\n").strip();
    }

    String first(String name) {
        List<String> values = typed.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : text(values.getFirst());
    }

    List<String> all(String name) {
        return typed.getOrDefault(name, List.of()).stream().map(ItemForm::text).filter(value -> !value.isEmpty())
                .toList();
    }

    /** -1 fits no item. */
    int version() {
        return first(VERSION).matches("[0-9]{1,9}") ? Integer.parseInt(first(VERSION)) : -1;
    }

    /** Whether the fields were among what was sent: a box that is not ticked sends nothing. */
    boolean hasFields() {
        return typed.containsKey("champs");
    }

    /** The fields that may be edited, as they were sent; none when they were not. */
    Map<String, List<String>> edits(Review review) {
        Map<String, List<String>> edits = new HashMap<>();
        if (hasFields()) {
            review.fields().stream().filter(Review.Field::mayBeEdited)
                    .forEach(field -> edits.put(field.name(), all(FIELD + field.name())));
        }
        return edits;
    }

    /** Whether a text that others read has a length that others read. */
    boolean isText(String name, int shortest) {
        int length = first(name).codePointCount(0, first(name).length());
        return length >= shortest && length <= LONGEST;
    }

    /** A day to come, not too far. */
    Optional<LocalDate> until(LocalDate today, int mostDays) {
        try {
            return Optional.of(LocalDate.parse(first(UNTIL)))
                    .filter(day -> day.isAfter(today) && !day.isAfter(today.plusDays(mostDays)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
