package org.emancipasso.directory.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.emancipasso.catalogue.Catalogue;
import org.emancipasso.catalogue.Taxonomy;
import org.emancipasso.catalogue.Term;
import org.emancipasso.catalogue.Vocabulary;
import org.emancipasso.directory.ProviderDetails;
import org.emancipasso.directory.ProviderStatus;
import org.emancipasso.directory.Seat;
import org.emancipasso.territory.Commune;
import org.emancipasso.territory.PlaceMatch;
import org.emancipasso.territory.PlaceMatch.Ambiguous;
import org.emancipasso.territory.PlaceMatch.Found;
import org.emancipasso.territory.PlaceMatch.Unknown;
import org.emancipasso.territory.Territories;
import org.emancipasso.web.Siren;
import org.emancipasso.web.WebAddress;
import org.jspecify.annotations.Nullable;

/** Understands one listing of a file. A value it does not understand becomes a problem, and is unknown. */
final class ListingParser {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PITCH = 160;
    private static final int LONGEST_DESCRIPTION = 20_000;
    private static final int LONGEST_LINE = 1_000;
    private static final int LONGEST_ITEM = 80;

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
        Optional<ProviderStatus> status = status();
        ProviderDetails details = new ProviderDetails(name, text(Column.PITCH, LONGEST_PITCH),
                text(Column.DESCRIPTION, LONGEST_DESCRIPTION), code(Column.STRUCTURE, Taxonomy.STRUCTURE),
                code(Column.HEADCOUNT, Taxonomy.HEADCOUNT),
                seat(status.isPresent() && !status.equals(Optional.of(ProviderStatus.PUBLISHED))),
                checked(Column.AREA, code -> territories.area(code).isPresent(), say::unknownArea),
                codes(Column.SUPPORTS, Taxonomy.SUPPORT), codes(Column.STAGES, Taxonomy.STAGE),
                codes(Column.SIZES, Taxonomy.SIZE), code(Column.MODALITY, Taxonomy.MODALITY), toolNames(Column.TOOLS),
                toolNames(Column.LEAVES),
                checked(Column.LANGUAGES, Formats::isLanguage, say::badLanguage), items(Column.LABELS),
                matching(Column.SIREN, Siren::isOne, say::badSiren),
                matching(Column.WEBSITE, WebAddress::isOne, say::badWebsite),
                matching(Column.CONTACT_EMAIL, Formats::isEmail, _ -> say.badEmail()),
                raw.projects().stream().flatMap(project -> new ProjectParser(project, problems, say).parse().stream())
                        .toList());
        String reason = Objects.requireNonNullElse(text(Column.WITHDRAWAL_REASON, LONGEST_LINE), "");
        if (status.equals(Optional.of(ProviderStatus.WITHDRAWN)) && reason.isEmpty()) {
            problem(Column.STATUS, say.reasonMissing());
            status = Optional.empty();
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
        } else if (!Formats.isId(id)) {
            problem(Column.EXTERNAL_ID, say.badId());
            return "";
        }
        return id;
    }

    /** Off the site, a listing keeps a place that is not recognised: so it is stored, and so an export gives it back. */
    private @Nullable Seat seat(boolean offSite) {
        String postcode = Objects.requireNonNullElse(text(Column.POSTCODE, LONGEST_NAME), "");
        String commune = Objects.requireNonNullElse(text(Column.COMMUNE, LONGEST_NAME), "");
        if (postcode.isEmpty() && commune.isEmpty()) {
            return null;
        }
        PlaceMatch match = postcode.isEmpty() || Formats.isPostcode(postcode)
                ? territories.find(postcode, commune)
                : new Unknown();
        if (match instanceof Found(Commune found)) {
            return Seat.in(found, emptyToNull(postcode));
        }
        if (!offSite) {
            placeProblem(postcode, commune, match);
        }
        return Seat.unrecognised(emptyToNull(postcode), emptyToNull(commune));
    }

    private void placeProblem(String postcode, String commune, PlaceMatch match) {
        String place = (postcode + " " + commune).strip();
        if (!postcode.isEmpty() && !Formats.isPostcode(postcode)) {
            problem(Column.POSTCODE, say.badPostcode(postcode));
        } else if (match instanceof Ambiguous(List<Commune> several)) {
            problem(Column.COMMUNE, say.ambiguousPlace(place,
                    several.stream().limit(5).map(Commune::label).collect(Collectors.joining(", "))));
        } else {
            problem(Column.COMMUNE, say.unknownPlace(place));
        }
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
        if (!Formats.isText(text)) {
            problem(column, say.controlCharacter());
            return null;
        }
        return emptyToNull(text);
    }

    private @Nullable String code(Column column, Taxonomy taxonomy) {
        List<String> codes = codes(column, taxonomy);
        return codes.isEmpty() ? null : codes.getFirst();
    }

    private List<String> codes(Column column, Taxonomy taxonomy) {
        return checked(column, code -> vocabulary.has(taxonomy, vocabulary.current(taxonomy, code)),
                code -> say.unknownCode(code,
                        vocabulary.terms(taxonomy).stream().map(Term::code).collect(Collectors.joining(", "))))
                .stream().map(code -> vocabulary.current(taxonomy, code)).distinct().toList();
    }

    private List<String> toolNames(Column column) {
        return checked(column, name -> isItem(name) && !Catalogue.code(name).isEmpty(),
                name -> isItem(name) ? say.badTool(name) : say.badItem(LONGEST_ITEM));
    }

    private List<String> items(Column column) {
        return checked(column, ListingParser::isItem, _ -> say.badItem(LONGEST_ITEM));
    }

    private static boolean isItem(String value) {
        return value.length() <= LONGEST_ITEM && !value.contains(Column.SEPARATOR);
    }

    private @Nullable String matching(Column column, Predicate<String> valid, Function<String, String> sentence) {
        List<String> values = checked(column, valid, sentence);
        return values.isEmpty() ? null : values.getFirst();
    }

    private List<String> checked(Column column, Predicate<String> valid, Function<String, String> sentence) {
        List<String> known = new ArrayList<>();
        for (String value : raw.values(column)) {
            if (!Formats.isText(value)) {
                problem(column, say.controlCharacter());
            } else if (!valid.test(value)) {
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
}
