package org.emancipasso.directory.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.emancipasso.catalogue.Catalogue;
import org.emancipasso.catalogue.Languages;
import org.emancipasso.catalogue.Vocabularies;
import org.emancipasso.catalogue.Vocabulary;
import org.emancipasso.directory.ExampleProject;
import org.emancipasso.directory.ProviderDetails;
import org.emancipasso.directory.Seat;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.InvalidLetter;
import org.emancipasso.search.Folding;
import org.emancipasso.territory.Area;
import org.emancipasso.territory.Commune;
import org.emancipasso.territory.PlaceMatch;
import org.emancipasso.territory.PlaceMatch.Ambiguous;
import org.emancipasso.territory.PlaceMatch.Found;
import org.emancipasso.territory.Territories;
import org.emancipasso.web.Siren;
import org.emancipasso.web.WebAddress;
import org.jspecify.annotations.Nullable;

/** Understands a listing as people type it: what is wrong with it, by field, or what it says. */
@Singleton
class ListingReader {

    private static final int LONGEST_ITEM = 80;
    private static final int LONGEST_LINE = 1_000;
    private static final int LONGEST_QUOTE = 60;
    private static final int SHORTEST_NAME = 2;
    private static final int CHOICES = 6;
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern YEAR = Pattern.compile("199[0-9]|20[0-9][0-9]|2100");
    private static final Pattern POSTCODE = Pattern.compile("\\b[0-9]{5}\\b");
    private static final Pattern WRITTEN = Pattern.compile(".*[\\p{L}\\p{N}].*");

    private final Vocabularies vocabularies;
    private final Territories territories;
    private final ProposalMessages say;

    ListingReader(Vocabularies vocabularies, Territories territories, ProposalMessages say) {
        this.vocabularies = vocabularies;
        this.territories = territories;
        this.say = say;
    }

    /** What is wrong with what was typed, by field; what is missing for publication is not. */
    Map<String, String> problems(ListingForm form) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (ListingField field : ListingField.values()) {
            if (form.all(field.parameter).stream().anyMatch(value -> length(value) > field.longest)) {
                problems.put(field.parameter, say.tooLong(field.longest));
            } else {
                problem(form, field).ifPresent(problem -> problems.put(field.parameter, problem));
            }
        }
        for (int number = 1; number <= form.projects(); number++) {
            projectProblems(form, number, problems);
        }
        return problems;
    }

    /** What a new listing cannot do without: a name, one way to reach it, one kind of support. */
    Map<String, String> missing(ListingForm form, boolean hasPrivateAddress) {
        Map<String, String> missing = new LinkedHashMap<>();
        if (!hasPrivateAddress && form.first(ListingField.WEBSITE).isEmpty()
                && form.first(ListingField.CONTACT_EMAIL).isEmpty()) {
            missing.put(ListingField.WEBSITE.parameter, say.reachProblem());
        }
        if (form.all(ListingField.SUPPORTS.parameter).isEmpty()) {
            missing.put(ListingField.SUPPORTS.parameter, say.supportProblem());
        }
        return missing;
    }

    /** What publication asks for besides, by field. */
    Map<String, String> unpublishable(ListingForm form) {
        Map<String, String> missing = new LinkedHashMap<>();
        if (form.first(ListingField.STRUCTURE).isEmpty()) {
            missing.put(ListingField.STRUCTURE.parameter, say.structureMissing());
        }
        if (form.first(ListingField.COMMUNE).isEmpty() && form.first(ListingField.AREA).isEmpty()) {
            missing.put(ListingField.COMMUNE.parameter, say.placeMissing());
        }
        return missing;
    }

    /**
     * The listing that was typed, once nothing is wrong with it.
     *
     * @param contactEmail the private address of before, unless another was typed
     */
    ProviderDetails details(ListingForm form, @Nullable String contactEmail) {
        String address = form.first(ListingField.CONTACT_EMAIL);
        return new ProviderDetails(form.first(ListingField.NAME), orNull(form.first(ListingField.PITCH)),
                orNull(form.first(ListingField.DESCRIPTION)), orNull(form.first(ListingField.STRUCTURE)),
                orNull(form.first(ListingField.HEADCOUNT)), seat(form), areas(form),
                form.all(ListingField.SUPPORTS.parameter), form.all(ListingField.STAGES.parameter),
                form.all(ListingField.SIZES.parameter), orNull(form.first(ListingField.MODALITY)),
                form.parts(ListingField.TOOLS), form.parts(ListingField.LEAVES),
                form.parts(ListingField.LANGUAGES).stream().flatMap(name -> Languages.code(name).stream()).distinct()
                        .toList(),
                form.parts(ListingField.LABELS), orNull(digits(form)), website(form.first(ListingField.WEBSITE)),
                address.isEmpty() ? contactEmail : EmailAddress.of(address).value(), projects(form));
    }

    /** The département that it is about: of its commune, else of the first area that is one. */
    Optional<String> department(ListingForm form) {
        return territories.find(form.first(ListingField.COMMUNE)) instanceof Found found
                ? Optional.of(found.commune().department())
                : areas(form).stream().filter(area -> area.startsWith("departement:"))
                        .map(area -> area.substring(area.indexOf(':') + 1)).findFirst();
    }

    /** The commune that was typed, by its code. */
    Optional<String> commune(ListingForm form) {
        return territories.find(form.first(ListingField.COMMUNE)) instanceof Found found
                ? Optional.of(found.commune().code())
                : Optional.empty();
    }

    static String digits(ListingForm form) {
        return form.first(ListingField.SIREN).replaceAll("[\\s\\p{Z}.-]+", "");
    }

    /** People write « exemple.org »; it is a site all the same. */
    static @Nullable String website(String typed) {
        return typed.isEmpty() ? null : SCHEME.matcher(typed).matches() ? typed : "https://" + typed;
    }

    private Optional<String> problem(ListingForm form, ListingField field) {
        String typed = form.first(field);
        if (field == ListingField.NAME) {
            return length(typed) >= SHORTEST_NAME && WRITTEN.matcher(typed).matches()
                    ? Optional.empty()
                    : Optional.of(say.nameProblem());
        }
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Vocabulary vocabulary = vocabularies.current();
        return switch (field) {
            case SUPPORTS, STAGES, SIZES, STRUCTURE, HEADCOUNT, MODALITY -> form.all(field.parameter).stream()
                    .allMatch(code -> field.taxonomy != null && vocabulary.has(field.taxonomy, code))
                            ? Optional.empty()
                            : Optional.of(say.choiceProblem());
            case WEBSITE -> WebAddress.isOne(String.valueOf(website(typed)))
                    ? Optional.empty()
                    : Optional.of(say.websiteProblem());
            case CONTACT_EMAIL -> isAddress(typed) ? Optional.empty() : Optional.of(say.emailProblem());
            case SIREN -> Siren.isOne(digits(form)) ? Optional.empty() : Optional.of(say.sirenProblem());
            case COMMUNE -> placeProblem(territories.find(typed));
            case AREA -> unknown(form.parts(field), this::area, say::areaProblem);
            case LANGUAGES -> unknown(form.parts(field), Languages::code, say::languageProblem);
            case TOOLS, LEAVES -> unknown(form.parts(field), ListingReader::tool, say::itemProblem);
            case LABELS -> unknown(form.parts(field), ListingReader::item, say::itemProblem);
            case NAME, PITCH, DESCRIPTION -> Optional.empty();
        };
    }

    private Optional<String> placeProblem(PlaceMatch match) {
        return switch (match) {
            case Found _ -> Optional.empty();
            case Ambiguous(List<Commune> communes) -> Optional.of(say.communesProblem(communes.stream().limit(CHOICES)
                    .map(Commune::label).collect(Collectors.joining(", "))));
            case PlaceMatch.Unknown _ -> Optional.of(say.communeProblem());
        };
    }

    private static Optional<String> unknown(List<String> parts, Function<String, Optional<String>> known,
            Function<String, String> sentence) {
        return parts.stream().filter(part -> known.apply(part).isEmpty()).findFirst()
                .map(part -> sentence.apply(excerpt(part)));
    }

    /** Enough of what was typed to find it again. */
    private static String excerpt(String part) {
        return length(part) <= LONGEST_QUOTE
                ? part
                : part.substring(0, part.offsetByCodePoints(0, LONGEST_QUOTE)).strip() + "…";
    }

    private void projectProblems(ListingForm form, int number, Map<String, String> problems) {
        for (String part : ProjectFields.PARTS) {
            String name = ProjectFields.name(number, part);
            String typed = form.first(name);
            if (length(typed) > LONGEST_LINE) {
                problems.put(name, say.tooLong(LONGEST_LINE));
            } else if (typed.isEmpty() && part.equals(ProjectFields.ASSOCIATION) && isBegun(form, number)) {
                problems.put(name, say.associationProblem());
            } else if (!typed.isEmpty() && part.equals(ProjectFields.YEAR) && !YEAR.matcher(typed).matches()) {
                problems.put(name, say.yearProblem());
            } else if (!typed.isEmpty() && part.equals(ProjectFields.LINK)
                    && !WebAddress.isOne(String.valueOf(website(typed)))) {
                problems.put(name, say.websiteProblem());
            }
        }
    }

    private static boolean isBegun(ListingForm form, int number) {
        return ProjectFields.PARTS.stream()
                .anyMatch(part -> !form.first(ProjectFields.name(number, part)).isEmpty());
    }

    private static List<ExampleProject> projects(ListingForm form) {
        List<ExampleProject> projects = new ArrayList<>();
        for (int number = 1; number <= form.projects(); number++) {
            if (isBegun(form, number)) {
                String year = form.first(ProjectFields.name(number, ProjectFields.YEAR));
                projects.add(new ExampleProject(form.first(ProjectFields.name(number, ProjectFields.ASSOCIATION)),
                        year.isEmpty() ? null : Integer.valueOf(year),
                        orNull(form.first(ProjectFields.name(number, ProjectFields.SUMMARY))),
                        orNull(form.first(ProjectFields.name(number, ProjectFields.RESULT))),
                        website(form.first(ProjectFields.name(number, ProjectFields.LINK)))));
            }
        }
        return projects;
    }

    private @Nullable Seat seat(ListingForm form) {
        String typed = form.first(ListingField.COMMUNE);
        String postcode = POSTCODE.matcher(typed).results().map(found -> found.group()).findFirst().orElse(null);
        return !typed.isEmpty() && territories.find(typed) instanceof Found found
                ? Seat.in(found.commune(), postcode)
                : null;
    }

    private List<String> areas(ListingForm form) {
        return form.parts(ListingField.AREA).stream().flatMap(part -> area(part).stream()).distinct().toList();
    }

    /** A département by its name or number, a region by its name, or all of France. */
    private Optional<String> area(String typed) {
        String folded = Folding.fold(typed);
        if (List.of("france", "toute la france", "france entiere").contains(folded)) {
            return Optional.of(Area.FRANCE);
        }
        Stream<Area> departments = territories.departments().stream()
                .filter(department -> Folding.fold(department.name()).equals(folded)
                        || Folding.fold(department.code()).equals(folded))
                .flatMap(department -> territories.area(Area.department(department.code())).stream());
        Stream<Area> regions = territories.regions().stream()
                .filter(region -> Folding.fold(region.name()).equals(folded));
        return Stream.concat(departments, regions).map(Area::code).findFirst();
    }

    private static Optional<String> tool(String name) {
        return item(name).filter(item -> !Catalogue.code(item).isEmpty());
    }

    private static Optional<String> item(String name) {
        return name.length() <= LONGEST_ITEM && !name.contains("|") ? Optional.of(name) : Optional.empty();
    }

    private static boolean isAddress(String typed) {
        try {
            return !EmailAddress.of(typed).value().isEmpty();
        } catch (InvalidLetter _) {
            return false;
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
