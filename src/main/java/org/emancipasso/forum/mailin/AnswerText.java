package org.emancipasso.forum.mailin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.emancipasso.search.Folding;

/**
 * What somebody wrote in a mail that answers another one: without what they answer, and without what their program adds. Looks at
 * each line a few times, however long the mail is.
 */
final class AnswerText {

    /** « Le mercredi 4 novembre 2026 à 10:12, Émancip'Asso &lt;…&gt; a écrit : » is broken into as many lines at most. */
    private static final int ATTRIBUTION_LINES = 4;
    private static final int LONGEST_ATTRIBUTION = 400;
    /** Of « De : », « Envoyé : », « À : », « Objet : ». */
    private static final int HEADER_LINES = 6;
    /** A line that ends before this was ended by its writer, not by their program. */
    private static final int SHORT = 60;

    private static final Pattern WROTE = Pattern.compile("(le|on|am) .*(a ecrit|wrote|schrieb.*) ?:");
    private static final Pattern SEPARATOR = Pattern.compile(
            "-{2,} ?(message d'origine|message original|original message|message transfere|forwarded message)\\b.*");
    private static final Pattern FROM = Pattern.compile("\\*?(de|from|expediteur) ?:.*");
    private static final Pattern HEADER = Pattern
            .compile("\\*?(envoye|sent|date|a|to|cc|objet|subject|repondre a|reply-to) ?:.*");
    private static final Pattern PROGRAM = Pattern.compile(
            "(envoye (de|depuis|a partir de|avec) |sent (from|with) |obtenez outlook|telechargez? outlook|get outlook).*");
    private static final Pattern LIST_OR_CODE = Pattern.compile("\\s*([-*+#>|]|\\d{1,3}[.)]|```|~~~).*|    .*");

    private AnswerText() {
    }

    /**
     * What was written, in Markdown.
     *
     * @param marker the line of our letters above which one writes
     */
    static String of(String mail, String marker) {
        List<String> lines = mail.replace("\r\n", "\n").replace('\r', '\n').lines().toList();
        List<String> folded = lines.stream().map(line -> Folding.fold(line).strip()).toList();
        String ours = Folding.fold(marker).replaceAll("^[^a-z]+|[^a-z]+$", "");
        int end = quoteStart(folded, ours);
        List<String> above = written(lines.subList(0, end), end < lines.size());
        if (above.isEmpty() && end < lines.size()) {
            // Whoever answers below what they quote: what is left is theirs, where the program marks the rest.
            List<String> below = lines.subList(end, lines.size());
            if (below.stream().anyMatch(AnswerText::isQuoted)) {
                above = written(below.subList(attributionLines(folded, end), below.size()).stream()
                        .filter(line -> !Folding.fold(line).contains(ours)).toList(), true);
            }
        }
        return withBreaks(above);
    }

    /** The first line of what is answered; one past the last when nothing is. */
    private static int quoteStart(List<String> folded, String marker) {
        for (int i = 0; i < folded.size(); i++) {
            String line = unquoted(folded.get(i));
            if (line.contains(marker) || SEPARATOR.matcher(line).matches() || attributionLines(folded, i) > 0
                    || FROM.matcher(line).matches() && headers(folded, i + 1) >= 2) {
                return i;
            }
        }
        return folded.size();
    }

    private static long headers(List<String> folded, int from) {
        return folded.subList(from, Math.min(folded.size(), from + HEADER_LINES)).stream()
                .filter(line -> HEADER.matcher(line).matches()).count();
    }

    /** How many lines say who wrote what is quoted, from one on; 0 when it does not. */
    private static int attributionLines(List<String> folded, int from) {
        if (!folded.get(from).matches("(le|on|am) .*")) {
            return 0;
        }
        StringBuilder said = new StringBuilder();
        for (int i = from; i < Math.min(folded.size(), from + ATTRIBUTION_LINES); i++) {
            said.append(said.isEmpty() ? "" : " ").append(folded.get(i));
            if (said.length() > LONGEST_ATTRIBUTION || folded.get(i).isEmpty()) {
                return 0;
            }
            if (WROTE.matcher(said).matches()) {
                return i - from + 1;
            }
        }
        return 0;
    }

    /**
     * Without the signature, and what a program adds.
     *
     * @param isAnswer whether what is answered stands there too: then its lines are not theirs
     */
    private static List<String> written(List<String> lines, boolean isAnswer) {
        List<String> kept = new ArrayList<>();
        for (String line : lines) {
            if (line.equals("-- ") || line.equals("--")) {
                break;
            }
            if (!isAnswer || !isQuoted(line)) {
                kept.add(line);
            }
        }
        while (!kept.isEmpty() && isAdded(kept.getLast())) {
            kept.removeLast();
        }
        while (!kept.isEmpty() && kept.getFirst().isBlank()) {
            kept.removeFirst();
        }
        return kept;
    }

    private static boolean isAdded(String line) {
        String folded = Folding.fold(line).strip();
        return folded.isEmpty() || PROGRAM.matcher(folded).matches() || folded.matches("_{5,}|-{5,}");
    }

    private static boolean isQuoted(String line) {
        return line.stripLeading().startsWith(">");
    }

    private static String unquoted(String line) {
        return line.replaceFirst("^[> ]+", "");
    }

    /** Lines that their writer ended stay lines; those that a program broke become paragraphs again (RFC 3676). */
    private static String withBreaks(List<String> lines) {
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean isEnded = i + 1 < lines.size() && !line.isBlank() && !lines.get(i + 1).isBlank()
                    && line.length() < SHORT && !line.endsWith(" ") && !LIST_OR_CODE.matcher(line).matches()
                    && !LIST_OR_CODE.matcher(lines.get(i + 1)).matches();
            broken.add(isEnded ? line + "  " : line.stripTrailing());
        }
        return broken.stream().collect(Collectors.joining("\n"));
    }
}
