package org.emancipasso.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/** Words that follow each other in a text, and what became of them from one version to the next. */
public record Difference(String text, Kind kind) {

    /** Beyond so many words, comparing them takes longer than reading them. */
    private static final int MOST_WORDS = 5_000;

    /** What became of the words. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    public boolean isAdded() {
        return kind == Kind.ADDED;
    }

    public boolean isRemoved() {
        return kind == Kind.REMOVED;
    }

    /** Both versions in one text: what is removed stands before what takes its place. Texts too long are not compared. */
    public static List<Difference> between(String before, String after) {
        List<String> left = words(before);
        List<String> right = words(after);
        List<Difference> parts = new ArrayList<>();
        if (left.isEmpty() || right.isEmpty() || left.size() + right.size() > MOST_WORDS) {
            add(parts, left, Kind.REMOVED);
            add(parts, right, Kind.ADDED);
            return parts;
        }
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(left, right).getDeltas()) {
            add(parts, left.subList(at, delta.getSource().getPosition()), Kind.SAME);
            add(parts, delta.getSource().getLines(), Kind.REMOVED);
            add(parts, delta.getTarget().getLines(), Kind.ADDED);
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(parts, left.subList(at, left.size()), Kind.SAME);
        return parts;
    }

    private static void add(List<Difference> parts, List<String> words, Kind kind) {
        if (!words.isEmpty()) {
            parts.add(new Difference(String.join("", words), kind));
        }
    }

    /** Words, and what stands between them. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)|(?<=[’'])"));
    }
}
