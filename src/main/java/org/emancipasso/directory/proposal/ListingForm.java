package org.emancipasso.directory.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.emancipasso.catalogue.Languages;
import org.emancipasso.directory.ExampleProject;
import org.emancipasso.directory.ProviderDetails;
import org.emancipasso.directory.Seat;
import org.emancipasso.search.Lookalikes;
import org.emancipasso.territory.Area;
import org.emancipasso.territory.Commune;
import org.emancipasso.territory.Territories;
import org.jspecify.annotations.Nullable;

/**
 * A listing as people type it: each field's values by parameter, as it is stored while it waits. Fields without a value are
 * not in it.
 */
record ListingForm(Map<String, List<String>> values) {

    private static final String BETWEEN = ", ";

    /** What a browser sent: known fields only, on one line where a field has one, without what cannot be seen. */
    static ListingForm read(Map<String, List<String>> typed) {
        Map<String, List<String>> kept = new TreeMap<>();
        for (ListingField field : ListingField.values()) {
            Stream<String> sent = typed.getOrDefault(field.parameter, List.of()).stream();
            keep(kept, field.parameter, (field.several ? sent.distinct() : sent.limit(1))
                    .map(value -> field == ListingField.DESCRIPTION ? text(value) : Lookalikes.clean(value)));
        }
        ProjectFields.all().forEach(name -> keep(kept, name,
                typed.getOrDefault(name, List.of()).stream().limit(1).map(Lookalikes::clean)));
        return new ListingForm(kept);
    }

    /** A listing as the form shows it; the private address is nobody's to see. */
    static ListingForm of(ProviderDetails details, Territories territories) {
        Map<String, List<String>> values = new TreeMap<>();
        put(values, ListingField.NAME, details.name());
        put(values, ListingField.PITCH, details.pitch());
        put(values, ListingField.DESCRIPTION, details.description());
        put(values, ListingField.STRUCTURE, details.structure());
        put(values, ListingField.HEADCOUNT, details.headcount());
        put(values, ListingField.COMMUNE, place(details.seat(), territories));
        put(values, ListingField.AREA, joined(details.area().stream()
                .map(code -> territories.area(code).map(Area::name).orElse(code))));
        put(values, ListingField.MODALITY, details.modality());
        put(values, ListingField.TOOLS, joined(details.tools().stream()));
        put(values, ListingField.LEAVES, joined(details.leaves().stream()));
        put(values, ListingField.LANGUAGES, joined(details.languages().stream().map(Languages::name)));
        put(values, ListingField.LABELS, joined(details.labels().stream()));
        put(values, ListingField.SIREN, details.siren());
        put(values, ListingField.WEBSITE, details.website());
        keep(values, ListingField.SUPPORTS.parameter, details.supports().stream());
        keep(values, ListingField.STAGES.parameter, details.stages().stream());
        keep(values, ListingField.SIZES.parameter, details.sizes().stream());
        List<ExampleProject> projects = details.projects();
        for (int i = 0; i < Math.min(projects.size(), ProjectFields.MOST); i++) {
            ExampleProject project = projects.get(i);
            put(values, ProjectFields.name(i + 1, ProjectFields.ASSOCIATION), project.association());
            put(values, ProjectFields.name(i + 1, ProjectFields.YEAR),
                    project.year() == null ? null : project.year().toString());
            put(values, ProjectFields.name(i + 1, ProjectFields.SUMMARY), project.summary());
            put(values, ProjectFields.name(i + 1, ProjectFields.RESULT), project.result());
            put(values, ProjectFields.name(i + 1, ProjectFields.LINK), project.url());
        }
        return new ListingForm(values);
    }

    /** The values of a field. */
    List<String> all(String parameter) {
        return values.getOrDefault(parameter, List.of());
    }

    /** The value of a field; empty when it has none. */
    String first(String parameter) {
        return all(parameter).isEmpty() ? "" : all(parameter).getFirst();
    }

    String first(ListingField field) {
        return first(field.parameter);
    }

    /** The same listing with some fields as they are elsewhere; a field without a value there has none any more. */
    ListingForm with(Map<String, List<String>> changed) {
        Map<String, List<String>> merged = new TreeMap<>(values);
        changed.forEach((name, value) -> keep(merged, name, value.stream()));
        return new ListingForm(merged);
    }

    /** The fields that differ from those of another, with their values here: an empty list for what was taken away. */
    Map<String, List<String>> differencesFrom(ListingForm other) {
        Map<String, List<String>> different = new LinkedHashMap<>();
        names().filter(name -> !all(name).equals(other.all(name)))
                // The private address is never shown: an empty field says nothing about it.
                .filter(name -> !name.equals(ListingField.CONTACT_EMAIL.parameter) || !all(name).isEmpty())
                .forEach(name -> different.put(name, all(name)));
        return different;
    }

    /** Only some fields. */
    Map<String, List<String>> only(Iterable<String> names) {
        Map<String, List<String>> some = new LinkedHashMap<>();
        names.forEach(name -> some.put(name, all(name)));
        return some;
    }

    /** How many example projects are begun. */
    int projects() {
        return IntStream.rangeClosed(1, ProjectFields.MOST)
                .filter(number -> ProjectFields.PARTS.stream()
                        .anyMatch(part -> !first(ProjectFields.name(number, part)).isEmpty()))
                .max().orElse(0);
    }

    /** What others will read, for the count of links; the fields that are addresses aside. */
    List<String> texts() {
        return Stream.concat(Stream.of(ListingField.NAME.parameter, ListingField.PITCH.parameter,
                ListingField.DESCRIPTION.parameter, ListingField.TOOLS.parameter, ListingField.LEAVES.parameter,
                ListingField.LABELS.parameter, ListingField.AREA.parameter),
                ProjectFields.all().stream().filter(name -> !name.endsWith(ProjectFields.LINK)))
                .map(this::first).toList();
    }

    /** The parts of a list that was typed on one line. */
    List<String> parts(ListingField field) {
        return Stream.of(first(field).split("[,;]")).map(String::strip).filter(part -> !part.isEmpty()).distinct()
                .toList();
    }

    /** Every field that there is, in the order of a page. */
    static Stream<String> names() {
        return Stream.concat(Stream.of(ListingField.values()).map(field -> field.parameter),
                ProjectFields.all().stream());
    }

    private static @Nullable String place(@Nullable Seat seat, Territories territories) {
        if (seat == null) {
            return null;
        }
        Optional<String> recognised = Optional.ofNullable(seat.communeCode()).flatMap(territories::commune)
                .map(Commune::name).map(name -> seat.postcode() == null ? name : name + " (" + seat.postcode() + ")");
        return recognised.orElseGet(() -> joinedBySpace(seat.postcode(), seat.communeName()));
    }

    private static String joinedBySpace(@Nullable String... parts) {
        List<String> said = new ArrayList<>();
        Stream.of(parts).filter(Objects::nonNull).forEach(said::add);
        return String.join(" ", said);
    }

    private static String joined(Stream<String> parts) {
        return String.join(BETWEEN, parts.toList());
    }

    private static void put(Map<String, List<String>> values, ListingField field, @Nullable String value) {
        put(values, field.parameter, value);
    }

    private static void put(Map<String, List<String>> values, String name, @Nullable String value) {
        keep(values, name, Stream.ofNullable(value));
    }

    private static void keep(Map<String, List<String>> values, String name, Stream<String> sent) {
        List<String> said = sent.filter(value -> !value.isEmpty()).toList();
        if (said.isEmpty()) {
            values.remove(name);
        } else {
            values.put(name, said);
        }
    }

    private static String text(String typed) {
        return Stream.of(typed.replace("\r\n", "\n").split("\n", -1))
                .map(line -> line.replaceAll("[\\p{C}&&[^\\t]]", "").stripTrailing()).reduce((a, b) -> a + "\n" + b)
                .orElse("").strip();
    }
}
