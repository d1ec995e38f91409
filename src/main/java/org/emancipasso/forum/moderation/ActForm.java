package org.emancipasso.forum.moderation;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a moderator typed to act on a topic.
 *
 * @param reason as its author reads it
 * @param category code of the one to move to, or to open the new topic in
 * @param target the topic to merge into: its number, or its address
 * @param isByDate whether posts go in between by date
 * @param positions of the posts to split off: « 5, 7-9, 12- »
 * @param title the new one
 * @param renumbered how often posts had changed places when the form was made
 */
record ActForm(Act act, String reason, String category, String target, boolean isByDate, String positions,
        String title, int renumbered) {

    static final int SHORTEST_REASON = 10;
    static final int LONGEST_REASON = 1_000;
    static final int SHORTEST_TITLE = 5;
    static final int LONGEST_TITLE = 150;

    private static final Pattern TARGET = Pattern.compile("(?:.*/forum/sujets/)?([0-9]{1,18})(?:[-?#].*)?");
    private static final Pattern RANGE = Pattern.compile("([0-9]{1,9})(?:\\s*(-)\\s*([0-9]{1,9})?)?");

    boolean isReasoned() {
        return isReasoned(reason);
    }

    static boolean isReasoned(String reason) {
        int length = reason.codePointCount(0, reason.length());
        return length >= SHORTEST_REASON && length <= LONGEST_REASON;
    }

    boolean isTitled() {
        int length = title.codePointCount(0, title.length());
        return length >= SHORTEST_TITLE && length <= LONGEST_TITLE;
    }

    /** The number of the topic to merge into; 0 when none can be read. */
    long targetId() {
        Matcher number = TARGET.matcher(target);
        return number.matches() ? Long.parseLong(number.group(1)) : 0;
    }

    /** The posts to split off, of a topic that has so many; none when they cannot be read, or the first is among them. */
    SortedSet<Integer> chosen(int posts) {
        SortedSet<Integer> chosen = new TreeSet<>();
        for (String part : positions.split("[,;]", -1)) {
            Matcher range = RANGE.matcher(part.strip());
            if (!range.matches()) {
                return new TreeSet<>();
            }
            int first = Integer.parseInt(range.group(1));
            String typedLast = range.group(3);
            int last = typedLast != null ? Integer.parseInt(typedLast) : range.group(2) == null ? first : posts;
            if (first < 2 || last < first || last > posts) {
                return new TreeSet<>();
            }
            for (int position = first; position <= last; position++) {
                chosen.add(position);
            }
        }
        return chosen;
    }
}
