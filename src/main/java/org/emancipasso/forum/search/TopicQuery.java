package org.emancipasso.forum.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person typed in the search box of the forum: words, as everywhere on the site, and operators. Whatever the text is,
 * there is an answer: what is no operator is a word.
 *
 * @param words for {@link org.emancipasso.search.QueryText}
 * @param asked at most {@value #MOST}
 * @param unknown words before a colon that mean nothing here
 */
record TopicQuery(String words, List<Asked> asked, List<String> unknown) {

    /** Longest text that is read, in characters; what follows is left out. */
    static final int LONGEST = 300;
    private static final int MOST = 10;

    private static final Pattern QUOTES = Pattern.compile("[«»“”„‟]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Cntrl}\\p{Z}]+");
    /** A phrase, an operator with its value, or a word; an address of the web is a word. */
    private static final Pattern PIECE = Pattern
            .compile("[-−–]?\"[^\"]*\"?|(\\p{L}{2,20}):(?!//)(?:\"([^\"]*)\"?|([^\\s\"]+))|[^\\s\"]+");

    /** An operator and what was typed after it. */
    record Asked(Operator operator, String value) {

        String text() {
            return operator.word + ":" + (value.contains(" ") ? "\"" + value + "\"" : value);
        }
    }

    static TopicQuery parse(String typed) {
        String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        text = SPACES.matcher(QUOTES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("\""))
                .replaceAll(" ");
        List<String> words = new ArrayList<>();
        List<Asked> asked = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            Optional<Asked> operator = Optional.ofNullable(piece.group(1)).flatMap(Operator::of)
                    .map(known -> new Asked(known, value(piece))).filter(one -> !one.value().isEmpty());
            if (operator.isPresent() && asked.size() < MOST) {
                operator.filter(one -> !asked.contains(one)).ifPresent(asked::add);
            } else {
                words.add(piece.group());
                if (piece.group(1) != null && Operator.of(piece.group(1)).isEmpty()) {
                    unknown.add(piece.group(1));
                }
            }
        }
        return new TopicQuery(String.join(" ", words), List.copyOf(asked), List.copyOf(unknown));
    }

    /** As one types it; the same query always has the same text. */
    String text() {
        return Stream.concat(Stream.of(words).filter(text -> !text.isBlank()), asked.stream().map(Asked::text))
                .collect(Collectors.joining(" "));
    }

    TopicQuery with(Asked another) {
        return new TopicQuery(words, Stream.concat(asked.stream(), Stream.of(another)).distinct().toList(), unknown);
    }

    TopicQuery without(Asked one) {
        return new TopicQuery(words, asked.stream().filter(other -> !other.equals(one)).toList(), unknown);
    }

    private static String value(Matcher piece) {
        String quoted = piece.group(2);
        return (quoted == null ? piece.group(3) : quoted).strip();
    }
}
