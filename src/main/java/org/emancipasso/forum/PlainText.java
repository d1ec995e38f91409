package org.emancipasso.forum;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a post: what it quotes is somebody else's, and found there, as long as it is shown there. */
final class PlainText {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(?:#([0-9]{1,6})|([a-z]{2,4}));");
    /** In no text. */
    private static final String END = "\u0000";
    private static final Map<String, String> NAMED = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"");

    private PlainText() {
    }

    /** Of HTML that is safe, on one line. Takes a time that grows with its length, however it is nested. */
    static String of(String html) {
        return line(words(html, " "));
    }

    /** The same, each block of it by itself. */
    static List<String> blocks(String html) {
        return Stream.of(words(html, END).split(END)).map(PlainText::line).filter(line -> !line.isEmpty()).toList();
    }

    private static String line(String words) {
        return ENTITY.matcher(words).replaceAll(PlainText::character).replaceAll("\\s+", " ").strip();
    }

    /** Outside of quotes, with something between blocks. */
    private static String words(String html, String between) {
        StringBuilder text = new StringBuilder();
        Matcher tag = TAG.matcher(html);
        int quoted = 0;
        int from = 0;
        while (tag.find()) {
            if (quoted == 0) {
                text.append(html, from, tag.start()).append(isWithinWords(tag.group(2)) ? "" : between);
            }
            if (tag.group(2).equals("blockquote")) {
                quoted = Math.max(0, quoted + (tag.group(1).isEmpty() ? 1 : -1));
            }
            from = tag.end();
        }
        if (quoted == 0) {
            text.append(html, from, html.length());
        }
        return text.toString();
    }

    private static boolean isWithinWords(String tag) {
        return switch (tag) {
            case "a", "em", "strong", "code" -> true;
            default -> false;
        };
    }

    private static String character(MatchResult entity) {
        String number = entity.group(1);
        String character = number == null
                ? NAMED.getOrDefault(entity.group(2), " ")
                : Character.isValidCodePoint(Integer.parseInt(number))
                        ? Character.toString(Integer.parseInt(number))
                        : " ";
        return Matcher.quoteReplacement(character);
    }
}
