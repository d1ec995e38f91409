package org.emancipasso.editorial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/** What one version of a text says that the one before did not, word by word. */
record Difference(String text, Kind kind) {

    /** What became of the words. */
    enum Kind {
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

    static List<Difference> between(String before, String after) {
        List<String> left = words(before);
        List<String> right = words(after);
        List<Difference> parts = new ArrayList<>();
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

    private static List<String> words(String text) {
        return Arrays.asList(text.split("(?<=\\s)(?=\\S)"));
    }
}
