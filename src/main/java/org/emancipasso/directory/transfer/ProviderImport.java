package org.emancipasso.directory.transfer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.emancipasso.catalogue.Vocabularies;
import org.emancipasso.catalogue.Vocabulary;
import org.emancipasso.directory.ProviderService;
import org.emancipasso.directory.ProviderService.Change;
import org.emancipasso.directory.ProviderService.Outcome;
import org.emancipasso.directory.transfer.ImportReport.DraftListing;
import org.emancipasso.territory.Territories;

/** Reads a file of listings, validates it whole, then writes it in one transaction. */
@ApplicationScoped
public class ProviderImport {

    private final ProviderService providers;
    private final Vocabularies vocabularies;
    private final Territories territories;
    private final TransferMessages say;

    ProviderImport(ProviderService providers, Vocabularies vocabularies, Territories territories,
            TransferMessages say) {
        this.providers = providers;
        this.vocabularies = vocabularies;
        this.territories = territories;
        this.say = say;
    }

    /**
     * Imports a CSV or YAML file. Idempotent by {@code external_id}; listings absent from the file are left alone.
     *
     * @param lenient keeps rows with unresolved places or codes as drafts, and skips only rows without an id of their own
     *        or without a name; a file that cannot be read as rows is refused all the same
     * @param written is told how many listings were written so far
     */
    public ImportReport run(Path file, boolean lenient, IntConsumer written) {
        ImportReport report = read(file, lenient, changes -> providers.saveAll(changes, written));
        vocabularies.refresh();
        return report;
    }

    /** The same for a member, who answers for it in the log. */
    ImportReport run(long actor, Path file, boolean lenient, IntConsumer written) {
        ImportReport report = read(file, lenient, changes -> providers.saveAll(actor, changes, written));
        vocabularies.refresh();
        return report;
    }

    /** Says what {@link #run} would do, and writes nothing. */
    public ImportReport check(Path file, boolean lenient) {
        return read(file, lenient, providers::tryAll);
    }

    private ImportReport read(Path file, boolean lenient, Function<List<Change>, List<Outcome>> save) {
        List<Problem> problems = new ArrayList<>();
        List<RawListing> raw;
        try {
            raw = read(file, problems);
        } catch (InvalidFile e) {
            return ImportReport.refused(0, List.of(e.problem()));
        }
        boolean malformed = !problems.isEmpty();
        List<ParsedListing> listings = parse(raw);
        List<Problem> skipped = new ArrayList<>();
        List<ParsedListing> writable = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (ParsedListing listing : listings) {
            Integer first = listing.isWritable() ? lines.putIfAbsent(listing.externalId(), listing.line()) : null;
            if (first != null) {
                skipped.add(new Problem(listing.line(), Column.EXTERNAL_ID.key(),
                        say.repeatedId(listing.externalId(), first)));
            } else if (listing.isWritable()) {
                writable.add(listing);
            } else {
                skipped.addAll(listing.problems());
            }
        }
        writable.forEach(listing -> problems.addAll(listing.problems()));
        if (malformed || !lenient && !(problems.isEmpty() && skipped.isEmpty())) {
            problems.addAll(skipped);
            problems.sort(Comparator.comparingInt(Problem::line));
            return ImportReport.refused(listings.size(), problems);
        }
        List<Outcome> outcomes = save.apply(writable.stream().map(ProviderImport::change).toList());
        return new ImportReport(listings.size(), count(outcomes, Outcome.CREATED), count(outcomes, Outcome.UPDATED),
                count(outcomes, Outcome.UNCHANGED), List.of(), drafts(writable), List.copyOf(skipped));
    }

    private List<RawListing> read(Path file, List<Problem> problems) throws InvalidFile {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return CsvListings.read(SourceFile.read(file, say), problems, say);
        }
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return YamlListings.read(SourceFile.read(file, say), problems, say);
        }
        throw new InvalidFile(new Problem(0, "", say.unknownFormat()));
    }

    private List<ParsedListing> parse(List<RawListing> raw) {
        Vocabulary vocabulary = vocabularies.current();
        return raw.stream().map(listing -> new ListingParser(listing, vocabulary, territories, say).parse()).toList();
    }

    private static Change change(ParsedListing listing) {
        return new Change(listing.externalId(), listing.details().name(), listing::over,
                listing.problems().isEmpty(), listing.status(), listing.withdrawalReason());
    }

    private static List<DraftListing> drafts(List<ParsedListing> listings) {
        return listings.stream().filter(listing -> !listing.problems().isEmpty())
                .map(listing -> new DraftListing(listing.line(), listing.externalId(), listing.details().name(),
                        listing.problems()))
                .toList();
    }

    private static int count(List<Outcome> outcomes, Outcome outcome) {
        return (int) outcomes.stream().filter(outcome::equals).count();
    }
}
