package org.emancipasso.directory.contact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.emancipasso.account.DisplayName;
import org.emancipasso.catalogue.Taxonomy;
import org.emancipasso.catalogue.Vocabulary;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.InvalidLetter;
import org.emancipasso.territory.Commune;
import org.emancipasso.territory.PlaceMatch.Ambiguous;
import org.emancipasso.territory.PlaceMatch.Found;
import org.emancipasso.territory.PlaceMatch.Unknown;
import org.emancipasso.territory.Territories;
import org.jspecify.annotations.Nullable;

/**
 * A message to a structure as it was typed. The first four have the names of the search's parameters, so that a search
 * begins a message.
 */
record RequestForm(List<String> supports, String stage, String size, String place, String moment, String words,
        String association, String writer, String email, boolean direct) {

    static final String SUPPORTS = "accompagnement";
    static final String STAGE = "etape";
    static final String SIZE = "taille";
    static final String PLACE = "pres-de";
    static final String MOMENT = "quand";
    static final String WORDS = "message";
    static final String ASSOCIATION = "association";
    static final String WRITER = "nom";
    static final String EMAIL = "courriel";
    static final String DIRECT = "direct";

    static final int LONGEST_WORDS = 2_000;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PLACE = 100;
    private static final int CHOICES = 6;
    /** What nobody types, and what turns text around or hides it (Unicode TR 36 §3.6); lines stay. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}&&[^\\n\\t]]");

    /** What was sent, or is in the address of the page; what is missing is empty. */
    static RequestForm of(Function<String, List<String>> sent) {
        return new RequestForm(sent.apply(SUPPORTS), first(sent, STAGE), first(sent, SIZE), first(sent, PLACE),
                first(sent, MOMENT), text(first(sent, WORDS)), first(sent, ASSOCIATION), first(sent, WRITER),
                first(sent, EMAIL), !first(sent, DIRECT).isEmpty());
    }

    /** The same, by somebody whose account says who they are. */
    RequestForm by(String otherAssociation, String otherWriter, String otherEmail) {
        return new RequestForm(supports, stage, size, place, moment, words, otherAssociation, otherWriter, otherEmail,
                direct);
    }

    /** What is wrong, by field; nothing when it can be sent. */
    Map<String, String> problems(Vocabulary vocabulary, Territories territories, RelayMessages say) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (words.isEmpty() && supports.stream().noneMatch(code -> vocabulary.has(Taxonomy.SUPPORT, code))) {
            problems.put(WORDS, say.needProblem());
        } else if (words.codePointCount(0, words.length()) > LONGEST_WORDS) {
            problems.put(WORDS, say.wordsProblem());
        }
        placeProblem(territories, say).ifPresent(problem -> problems.put(PLACE, problem));
        if (DisplayName.of(association, LONGEST_NAME).isEmpty()) {
            problems.put(ASSOCIATION, say.associationProblem());
        }
        if (DisplayName.of(writer, LONGEST_NAME).isEmpty()) {
            problems.put(WRITER, say.writerProblem());
        }
        if (address(email).isEmpty()) {
            problems.put(EMAIL, say.emailProblem());
        }
        return problems;
    }

    /** The message, once nothing is wrong; codes that nobody knows are left out. */
    Request request(Vocabulary vocabulary, Territories territories) {
        return new Request(
                supports.stream().filter(code -> vocabulary.has(Taxonomy.SUPPORT, code)).distinct().toList(), words,
                known(vocabulary, Taxonomy.STAGE, stage), known(vocabulary, Taxonomy.SIZE, size),
                territories.find(place) instanceof Found found ? found.commune().label() : null,
                Moment.of(moment).map(when -> when.code).orElse(null),
                DisplayName.of(association, LONGEST_NAME).orElseThrow(),
                DisplayName.of(writer, LONGEST_NAME).orElseThrow(), address(email).orElseThrow(), direct);
    }

    /** An address that a letter can go to. */
    static Optional<EmailAddress> address(String typed) {
        try {
            return Optional.of(EmailAddress.of(typed));
        } catch (InvalidLetter e) {
            return Optional.empty();
        }
    }

    /** Several lines, without what cannot be seen. */
    static String text(String typed) {
        return UNSEEN.matcher(typed.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("").strip();
    }

    static String first(Function<String, List<String>> sent, String name) {
        List<String> values = sent.apply(name);
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    private Optional<String> placeProblem(Territories territories, RelayMessages say) {
        if (place.isEmpty()) {
            return Optional.empty();
        }
        if (place.length() > LONGEST_PLACE) {
            return Optional.of(say.placeProblem());
        }
        return switch (territories.find(place)) {
            case Found _ -> Optional.empty();
            case Ambiguous(List<Commune> communes) -> Optional.of(say.placesProblem(communes.stream().limit(CHOICES)
                    .map(Commune::label).collect(Collectors.joining(", "))));
            case Unknown _ -> Optional.of(say.placeProblem());
        };
    }

    private static @Nullable String known(Vocabulary vocabulary, Taxonomy taxonomy, String code) {
        return vocabulary.has(taxonomy, code) ? code : null;
    }
}
