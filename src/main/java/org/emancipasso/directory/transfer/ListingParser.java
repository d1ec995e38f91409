package org.emancipasso.directory.transfer;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.emancipasso.catalogue.Catalogue;
import org.emancipasso.directory.ExampleProject;
import org.emancipasso.directory.ProviderDetails;
import org.emancipasso.directory.ProviderStatus;
import org.emancipasso.directory.Seat;
import org.emancipasso.directory.Taxonomy;
import org.emancipasso.directory.Term;
import org.emancipasso.directory.Vocabulary;
import org.emancipasso.directory.transfer.RawListing.RawProject;
import org.emancipasso.territory.Commune;
import org.emancipasso.territory.PlaceMatch.Ambiguous;
import org.emancipasso.territory.PlaceMatch.Found;
import org.emancipasso.territory.PlaceMatch.Unknown;
import org.emancipasso.territory.Territories;
import org.jspecify.annotations.Nullable;

/** Understands one listing of a file. A value it does not understand becomes a problem, and is unknown. */
final class ListingParser {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PITCH = 160;
    private static final int LONGEST_DESCRIPTION = 20_000;
    private static final int LONGEST_LINE = 1_000;
    private static final int LONGEST_ITEM = 80;
    private static final Pattern ID = Pattern.compile("[^\\s\\p{Cntrl}]{1,100}");
    private static final Pattern POSTCODE = Pattern.compile("[0-9]{5}");
    private static final Pattern SIREN = Pattern.compile("[0-9]{9}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"]{1,64}@[^@\\s<>\"]{1,190}\\.[^@\\s<>\".]{2,}");

    private final RawListing raw;
    private final Vocabulary vocabulary;
    private final Territories territories;
    private final TransferMessages say;
    private final List<Problem> problems = new ArrayList<>();

    ListingParser(RawListing raw, Vocabulary vocabulary, Territories territories, TransferMessages say) {
        this.raw = raw;
        this.vocabulary = vocabulary;
        this.territories = territories;
        this.say = say;
    }

    ParsedListing parse() {
        String externalId = externalId();
        String name = Objects.requireNonNullElse(text(Column.NAME, LONGEST_NAME), "");
        if (name.isEmpty() && raw.text(Column.NAME).isEmpty()) {
            problem(Column.NAME, say.nameMissing());
        }
        ProviderDetails details = new ProviderDetails(name, text(Column.PITCH, LONGEST_PITCH),
                text(Column.DESCRIPTION, LONGEST_DESCRIPTION), code(Column.STRUCTURE, Taxonomy.STRUCTURE),
                code(Column.HEADCOUNT, Taxonomy.HEADCOUNT), seat(),
                checked(Column.AREA, code -> territories.area(code).isPresent(), say::unknownArea),
                codes(Column.SUPPORTS, Taxonomy.SUPPORT), codes(Column.STAGES, Taxonomy.STAGE),
                codes(Column.SIZES, Taxonomy.SIZE), code(Column.MODALITY, Taxonomy.MODALITY), toolNames(Column.TOOLS),
                toolNames(Column.LEAVES),
                checked(Column.LANGUAGES, LANGUAGE.asMatchPredicate(), say::badLanguage), items(Column.LABELS),
                matching(Column.SIREN, ListingParser::isSiren, say::badSiren),
                matching(Column.WEBSITE, ListingParser::isWebsite, say::badWebsite),
                matching(Column.CONTACT_EMAIL, EMAIL.asMatchPredicate(), _ -> say.badEmail()), projects());
        Optional<ProviderStatus> status = status();
        String reason = Objects.requireNonNullElse(text(Column.WITHDRAWAL_REASON, LONGEST_LINE), "");
        if (status.equals(Optional.of(ProviderStatus.WITHDRAWN)) && reason.isEmpty()) {
            problem(Column.STATUS, say.reasonMissing());
        }
        if (status.equals(Optional.of(ProviderStatus.PUBLISHED)) && !details.isPublishable() && problems.isEmpty()) {
            problem(Column.STATUS, say.notPublishable());
        }
        return new ParsedListing(raw.line(), externalId, details, Set.copyOf(raw.cells().keySet()), status, reason,
                List.copyOf(problems));
    }

    private String externalId() {
        String id = raw.text(Column.EXTERNAL_ID);
        if (id.isEmpty()) {
            problem(Column.EXTERNAL_ID, say.idMissing());
        } else if (!ID.matcher(id).matches()) {
            problem(Column.EXTERNAL_ID, say.badId());
            return "";
        }
        return id;
    }

    private @Nullable Seat seat() {
        String postcode = raw.text(Column.POSTCODE);
        String commune = raw.text(Column.COMMUNE);
        if (postcode.isEmpty() && commune.isEmpty()) {
            return null;
        }
        Seat asWritten = Seat.unrecognised(emptyToNull(postcode), emptyToNull(commune));
        if (!postcode.isEmpty() && !POSTCODE.matcher(postcode).matches()) {
            problem(Column.POSTCODE, say.badPostcode(postcode));
            return asWritten;
        }
        String place = (postcode + " " + commune).strip();
        return switch (territories.find(postcode, commune)) {
            case Found(Commune found) -> Seat.in(found, emptyToNull(postcode));
            case Ambiguous(List<Commune> several) -> {
                problem(Column.COMMUNE, say.ambiguousPlace(place,
                        several.stream().limit(5).map(Commune::label).collect(Collectors.joining(", "))));
                yield asWritten;
            }
            case Unknown() -> {
                problem(Column.COMMUNE, say.unknownPlace(place));
                yield asWritten;
            }
        };
    }

    private List<ExampleProject> projects() {
        List<ExampleProject> projects = new ArrayList<>();
        for (RawProject project : raw.projects()) {
            String association = project.values().getOrDefault("association", "");
            if (association.isEmpty()) {
                problems.add(new Problem(project.line(), Column.PROJECTS.key(), say.projectWithoutAssociation()));
                continue;
            }
            projects.add(new ExampleProject(association, year(project), line(project, "summary"),
                    line(project, "result"), url(project)));
        }
        return projects;
    }

    private @Nullable Integer year(RawProject project) {
        String year = project.values().get("year");
        if (year == null) {
            return null;
        }
        if (!year.matches("19[9][0-9]|20[0-9][0-9]|2100")) {
            problems.add(new Problem(project.line(), "year", say.badYear()));
            return null;
        }
        return Integer.valueOf(year);
    }

    private @Nullable String url(RawProject project) {
        String url = project.values().get("url");
        if (url != null && !isWebsite(url)) {
            problems.add(new Problem(project.line(), "url", say.badWebsite(url)));
            return null;
        }
        return url;
    }

    private @Nullable String line(RawProject project, String key) {
        String text = project.values().get(key);
        if (text != null && text.length() > LONGEST_LINE) {
            problems.add(new Problem(project.line(), key, say.tooLong(text.length(), LONGEST_LINE)));
            return null;
        }
        return text;
    }

    private Optional<ProviderStatus> status() {
        String status = raw.text(Column.STATUS);
        if (status.isEmpty()) {
            return Optional.empty();
        }
        Optional<ProviderStatus> known = Stream.of(ProviderStatus.values())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(status)).findFirst();
        if (known.isEmpty()) {
            problem(Column.STATUS, say.badStatus(status));
        }
        return known;
    }

    private @Nullable String text(Column column, int longest) {
        String text = raw.text(column);
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            problem(column, say.tooLong(length, longest));
            return null;
        }
        return emptyToNull(text);
    }

    private @Nullable String code(Column column, Taxonomy taxonomy) {
        List<String> codes = codes(column, taxonomy);
        return codes.isEmpty() ? null : codes.getFirst();
    }

    private List<String> codes(Column column, Taxonomy taxonomy) {
        return checked(column, code -> vocabulary.has(taxonomy, code), code -> say.unknownCode(code,
                vocabulary.terms(taxonomy).stream().map(Term::code).collect(Collectors.joining(", "))));
    }

    private List<String> toolNames(Column column) {
        return items(column).stream().filter(name -> !Catalogue.code(name).isEmpty()).toList();
    }

    private List<String> items(Column column) {
        return checked(column, item -> item.length() <= LONGEST_ITEM && !item.contains(Column.SEPARATOR),
                _ -> say.badItem(LONGEST_ITEM));
    }

    private @Nullable String matching(Column column, Predicate<String> valid, Function<String, String> sentence) {
        List<String> values = checked(column, valid, sentence);
        return values.isEmpty() ? null : values.getFirst();
    }

    private List<String> checked(Column column, Predicate<String> valid, Function<String, String> sentence) {
        List<String> known = new ArrayList<>();
        for (String value : raw.values(column)) {
            if (!valid.test(value)) {
                problem(column, sentence.apply(value));
            } else if (!known.contains(value)) {
                known.add(value);
            }
        }
        return known;
    }

    private void problem(Column column, String sentence) {
        problems.add(new Problem(raw.lineOf(column), column.key(), sentence));
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Nine digits whose last one makes the Luhn sum a multiple of ten (Insee). */
    private static boolean isSiren(String value) {
        if (!SIREN.matcher(value).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = (value.charAt(i) - '0') * (i % 2 == 0 ? 1 : 2);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum % 10 == 0;
    }

    private static boolean isWebsite(String value) {
        try {
            URI uri = URI.create(value);
            return value.length() <= 500 && uri.getHost() != null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
