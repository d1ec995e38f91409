package org.emancipasso.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A piece of text with the words that answered marked. Kept as segments, so that a template escapes each and no markup
 * from the engine is trusted.
 */
public record Extract(List<Segment> segments) {

    /** What the engine is told to put around a word: private-use characters that no keyboard types. */
    public static final String BEGIN = "\uE000";
    public static final String END = "\uE001";

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]\\s*$");
    private static final Pattern MARKED = Pattern.compile(BEGIN + "([^" + END + "]*)" + END);

    /**
     * @param text to be escaped
     * @param marked whether it answers the query
     */
    public record Segment(String text, boolean marked) {}

    /** Reads what the engine sent. */
    public static Extract of(String highlighted) {
        List<Segment> segments = new ArrayList<>();
        Matcher matcher = MARKED.matcher(highlighted);
        int from = 0;
        while (matcher.find()) {
            add(segments, highlighted.substring(from, matcher.start()), false);
            add(segments, matcher.group(1), true);
            from = matcher.end();
        }
        add(segments, highlighted.substring(from), false);
        return new Extract(List.copyOf(segments));
    }

    /** Whether it stops where a sentence does, so that nothing need say that more follows. */
    public boolean endsSentence() {
        return !segments.isEmpty() && SENTENCE_END.matcher(segments.getLast().text()).find();
    }

    /** The words alone. */
    public String text() {
        return segments.stream().map(Segment::text).collect(Collectors.joining());
    }

    private static void add(List<Segment> segments, String text, boolean marked) {
        String clean = text.replace(BEGIN, "").replace(END, "");
        if (!clean.isEmpty()) {
            segments.add(new Segment(clean, marked));
        }
    }
}
