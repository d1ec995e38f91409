package org.emancipasso.library;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.emancipasso.catalogue.Term;
import org.emancipasso.catalogue.Vocabularies;
import org.emancipasso.moderation.Review.Choice;
import org.emancipasso.moderation.Review.Field;
import org.emancipasso.moderation.Review.Kind;
import org.jspecify.annotations.Nullable;

/** The fields of a resource as forms and reviews show them. */
@Singleton
public class ItemFields {

    private final Vocabularies vocabularies;
    private final CodeWords words;
    private final ItemFormMessages say;

    ItemFields(Vocabularies vocabularies, CodeWords words, ItemFormMessages say) {
        this.vocabularies = vocabularies;
        this.words = words;
        this.say = say;
    }

    /**
     * A form to show: tag {@code itemFields.html}.
     *
     * @param problems by field, in the order of the page
     * @param errors the same to be read apart from the fields, each with the name of its own
     */
    public record FormView(ItemForm form, Map<String, String> problems, List<Error> errors,
            Map<String, List<Option>> options) {

        /** What a field holds. */
        public String value(String name) {
            return form.first(name);
        }

        /** What is wrong with a field; empty when nothing is. */
        public String problem(String name) {
            return problems.getOrDefault(name, "");
        }

        /** The choices of a field. */
        public List<Option> options(String name) {
            return options.getOrDefault(name, List.of());
        }
    }

    /** A choice of a list. */
    public record Option(String value, String label, @Nullable String help, boolean chosen) {}

    /** An error and the field that it is about. */
    public record Error(String field, String text) {}

    /** What a form shows. */
    public FormView view(ItemForm form, Map<String, String> problems) {
        return new FormView(form, problems, errors(problems), Stream.of(ItemField.values()).filter(ItemField::isChosen)
                .collect(Collectors.toMap(ItemField::parameter, field -> options(form, field))));
    }

    /** What whoever decides reads and edits. */
    public List<Field> review(ItemForm proposed) {
        return Stream.of(ItemField.values())
                .map(field -> new Field(field.parameter, label(field), kind(field), List.of(),
                        proposed.all(field.parameter),
                        terms(field).stream().map(term -> new Choice(term.code(), term.label())).toList(), true))
                .toList();
    }

    /** What a field is called. */
    public String label(ItemField field) {
        return switch (field) {
            case TITLE -> say.title();
            case SUMMARY -> say.summary();
            case TYPE -> say.type();
            case ADDRESS -> say.address();
            case AUTHORS -> say.authors();
            case PUBLISHER -> say.publisher();
            case DATED -> say.dated();
            case LICENCE -> say.licence();
            case LANGUAGE -> say.language();
            case LEVEL -> say.level();
            case MINUTES -> say.minutes();
            case AUDIENCES -> say.audiences();
            case SUPPORTS -> say.supports();
            case STAGES -> say.stages();
            case THEMES -> say.themes();
            case TOOLS -> say.tools();
            case ACCESS -> say.access();
        };
    }

    private List<Error> errors(Map<String, String> problems) {
        return problems.entrySet().stream().map(problem -> new Error(problem.getKey(), Stream.of(ItemField.values())
                .filter(field -> field.parameter.equals(problem.getKey())).findFirst()
                .map(field -> say.labelled(label(field), beginning(problem.getValue())))
                .orElse(problem.getValue()))).toList();
    }

    /** After a colon, a sentence begins small. */
    private static String beginning(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private List<Option> options(ItemForm form, ItemField field) {
        return terms(field).stream().map(term -> new Option(term.code(), term.label(), term.help(),
                form.all(field.parameter).contains(term.code()))).toList();
    }

    private List<Term> terms(ItemField field) {
        return field.list != null
                ? words.terms(field.list)
                : field.taxonomy == null ? List.of() : vocabularies.current().terms(field.taxonomy);
    }

    private static Kind kind(ItemField field) {
        return field.several
                ? Kind.SEVERAL_OF
                : field.isChosen() ? Kind.ONE_OF : field == ItemField.SUMMARY ? Kind.TEXT : Kind.LINE;
    }
}
