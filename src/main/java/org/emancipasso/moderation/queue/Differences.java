package org.emancipasso.moderation.queue;

import java.util.List;
import java.util.function.Predicate;

import org.emancipasso.web.Difference;

/**
 * Two texts side by side, with the words that differ marked.
 *
 * @param before what is published
 * @param after what is proposed
 */
record Differences(List<Part> before, List<Part> after) {

    /**
     * Words that follow each other.
     *
     * @param marked whether the other text lacks them
     */
    record Part(String text, boolean marked) {}

    static Differences of(String published, String proposed) {
        List<Difference> parts = Difference.between(published, proposed);
        return new Differences(without(parts, Difference::isAdded), without(parts, Difference::isRemoved));
    }

    private static List<Part> without(List<Difference> parts, Predicate<Difference> other) {
        return parts.stream().filter(other.negate())
                .map(part -> new Part(part.text(), part.kind() != Difference.Kind.SAME)).toList();
    }
}
