package org.emancipasso.moderation.queue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/**
 * Two texts side by side, with the words that differ marked.
 *
 * @param before what is published
 * @param after what is proposed
 */
record Differences(List<Part> before, List<Part> after) {

    /** Beyond so many words, comparing them takes longer than reading them. */
    private static final int MOST_WORDS = 5_000;

    /**
     * Words that follow each other.
     *
     * @param marked whether the other text lacks them
     */
    record Part(String text, boolean marked) {}

    static Differences of(String published, String proposed) {
        List<String> left = words(published);
        List<String> right = words(proposed);
        if (left.isEmpty() || right.isEmpty() || left.size() + right.size() > MOST_WORDS) {
            return new Differences(whole(published), whole(proposed));
        }
        List<Part> before = new ArrayList<>();
        List<Part> after = new ArrayList<>();
        int from = 0;
        int to = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(left, right).getDeltas()) {
            add(before, left.subList(from, delta.getSource().getPosition()), false);
            add(after, right.subList(to, delta.getTarget().getPosition()), false);
            add(before, delta.getSource().getLines(), true);
            add(after, delta.getTarget().getLines(), true);
            from = delta.getSource().getPosition() + delta.getSource().size();
            to = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        add(before, left.subList(from, left.size()), false);
        add(after, right.subList(to, right.size()), false);
        return new Differences(before, after);
    }

    private static List<Part> whole(String text) {
        return text.isEmpty() ? List.of() : List.of(new Part(text, true));
    }

    private static void add(List<Part> parts, List<String> words, boolean marked) {
        if (!words.isEmpty()) {
            parts.add(new Part(String.join("", words), marked));
        }
    }

    /** Words, and what stands between them. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)|(?<=[’'])"));
    }
}
