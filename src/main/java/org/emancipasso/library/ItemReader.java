package org.emancipasso.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.emancipasso.catalogue.Catalogue;
import org.emancipasso.catalogue.Languages;
import org.emancipasso.catalogue.Vocabularies;
import org.emancipasso.catalogue.Vocabulary;
import org.emancipasso.web.FrenchNumber;
import org.emancipasso.web.WebAddress;
import org.jspecify.annotations.Nullable;

/** Understands what people typed of a resource, or says what is wrong, by field. */
@Singleton
public class ItemReader {

    private static final int LONGEST_NAME = 80;
    private static final int MOST_NAMES = 30;
    private static final int SHORTEST_TITLE = 3;
    private static final int LONGEST_QUOTE = 40;
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*");
    private static final Pattern WRITTEN = Pattern.compile(".*[\\p{L}\\p{N}].*");

    private final Vocabularies vocabularies;
    private final ItemFormMessages say;

    ItemReader(Vocabularies vocabularies, ItemFormMessages say) {
        this.vocabularies = vocabularies;
        this.say = say;
    }

    /** What is wrong, by field, in the order of a page; nothing of what is missing but the title. */
    public Map<String, String> problems(ItemForm form) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (ItemField field : ItemField.values()) {
            if (form.all(field.parameter).stream().anyMatch(value -> length(value) > field.longest)) {
                problems.put(field.parameter, say.tooLong(FrenchNumber.of(field.longest)));
            } else {
                problem(form, field).ifPresent(problem -> problems.put(field.parameter, problem));
            }
        }
        return problems;
    }

    /** What publication asks for besides, by field. */
    public Map<String, String> unpublishable(ItemForm form, boolean hasFile) {
        Map<String, String> missing = new LinkedHashMap<>();
        if (form.first(ItemField.SUMMARY).isEmpty()) {
            missing.put(ItemField.SUMMARY.parameter, say.summaryMissing());
        }
        if (form.first(ItemField.TYPE).isEmpty()) {
            missing.put(ItemField.TYPE.parameter, say.typeMissing());
        }
        if (form.first(ItemField.ADDRESS).isEmpty() && !hasFile) {
            missing.put(ItemField.ADDRESS.parameter, say.addressMissing());
        }
        return missing;
    }

    /** The resource that was typed, once nothing is wrong with it. */
    public ItemDetails details(ItemForm form) {
        Vocabulary vocabulary = vocabularies.current();
        return new ItemDetails(form.first(ItemField.TITLE), orNull(form, ItemField.SUMMARY),
                orNull(form, ItemField.TYPE), address(form), form.parts(ItemField.AUTHORS),
                orNull(form, ItemField.PUBLISHER), PartialDate.read(form.first(ItemField.DATED)).orElse(null),
                orNull(form, ItemField.LICENCE), language(form.first(ItemField.LANGUAGE)).orElse(null),
                codes(form, ItemField.AUDIENCES, vocabulary), orNull(form, ItemField.LEVEL),
                Duration.read(form.first(ItemField.MINUTES)).orElse(null), codes(form, ItemField.STAGES, vocabulary),
                codes(form, ItemField.SUPPORTS, vocabulary), codes(form, ItemField.THEMES, vocabulary),
                form.parts(ItemField.TOOLS), codes(form, ItemField.ACCESS, vocabulary));
    }

    /** The address that was typed; people write « exemple.org », it is a site all the same. */
    public static @Nullable String address(ItemForm form) {
        String typed = form.first(ItemField.ADDRESS);
        return typed.isEmpty() ? null : SCHEME.matcher(typed).matches() ? typed : "https://" + typed;
    }

    private Optional<String> problem(ItemForm form, ItemField field) {
        String typed = form.first(field);
        if (field == ItemField.TITLE) {
            return length(typed) >= SHORTEST_TITLE && WRITTEN.matcher(typed).matches()
                    ? Optional.empty()
                    : Optional.of(say.titleProblem());
        }
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Vocabulary vocabulary = vocabularies.current();
        return switch (field) {
            case TYPE, LICENCE, LEVEL, AUDIENCES, SUPPORTS, STAGES, THEMES, ACCESS -> form.all(field.parameter).stream()
                    .allMatch(code -> isKnown(field, code, vocabulary))
                            ? Optional.empty()
                            : Optional.of(say.choiceProblem());
            case ADDRESS -> address(String.valueOf(address(form)));
            case DATED -> PartialDate.read(typed).isPresent() ? Optional.empty() : Optional.of(say.dateProblem());
            case LANGUAGE -> language(typed).isPresent() ? Optional.empty() : Optional.of(say.languageProblem());
            case MINUTES -> Duration.read(typed).isPresent() ? Optional.empty() : Optional.of(say.durationProblem());
            case AUTHORS -> listed(form.parts(field), ItemReader::isName);
            case TOOLS -> listed(form.parts(field), name -> isName(name) && !Catalogue.code(name).isEmpty());
            case TITLE, SUMMARY, PUBLISHER -> Optional.empty();
        };
    }

    private Optional<String> address(String address) {
        return WebAddress.isPublic(address)
                ? Optional.empty()
                : Optional.of(WebAddress.isOne(address) ? say.privateAddress() : say.addressProblem());
    }

    private Optional<String> listed(List<String> parts, Predicate<String> known) {
        if (parts.size() > MOST_NAMES) {
            return Optional.of(say.tooManyNames(MOST_NAMES));
        }
        return parts.stream().filter(known.negate()).findFirst()
                .map(part -> say.nameProblem(length(part) <= LONGEST_QUOTE
                        ? part
                        : part.substring(0, part.offsetByCodePoints(0, LONGEST_QUOTE)).strip() + "…"));
    }

    private static boolean isName(String part) {
        return length(part) <= LONGEST_NAME && WRITTEN.matcher(part).matches();
    }

    private static boolean isKnown(ItemField field, String code, Vocabulary vocabulary) {
        return field.list != null
                ? field.list.has(code)
                : field.taxonomy != null && vocabulary.has(field.taxonomy, vocabulary.current(field.taxonomy, code));
    }

    private static List<String> codes(ItemForm form, ItemField field, Vocabulary vocabulary) {
        Stream<String> typed = form.all(field.parameter).stream();
        return (field.taxonomy == null
                ? typed
                : typed.map(code -> vocabulary.current(field.taxonomy, code)))
                .distinct().toList();
    }

    private static Optional<String> language(String typed) {
        return Languages.code(typed).or(() -> Optional.of(typed).filter(Languages::isCode));
    }

    private static @Nullable String orNull(ItemForm form, ItemField field) {
        String typed = form.first(field);
        return typed.isEmpty() ? null : typed;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
