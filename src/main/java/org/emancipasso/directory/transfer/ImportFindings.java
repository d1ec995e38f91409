package org.emancipasso.directory.transfer;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an import did, or would do, as it is kept: the first lines of each list.
 *
 * @param read how many listings the file has
 * @param refused for what nothing is written; empty when something is
 * @param drafts what keeps listings off the site
 * @param skipped what is left out
 */
record ImportFindings(int read, int created, int updated, int unchanged, List<String> refused, List<String> drafts,
        List<String> skipped) {

    static final ImportFindings NONE = new ImportFindings(0, 0, 0, 0, List.of(), List.of(), List.of());

    private static final int MOST_LINES = 200;

    static ImportFindings of(ImportReport report, TransferMessages say) {
        return new ImportFindings(report.read(), report.created(), report.updated(), report.unchanged(),
                cut(report.refused().stream().map(Problem::toString), report.refused().size(), say),
                cut(report.drafts().stream().flatMap(draft -> draft.problems().stream()
                        .map(problem -> draft.externalId() + " « " + draft.name() + " », " + problem)), 0, say),
                cut(report.skipped().stream().map(Problem::toString), report.skipped().size(), say));
    }

    private static List<String> cut(Stream<String> lines, int all, TransferMessages say) {
        List<String> kept = lines.limit(MOST_LINES).toList();
        return all <= MOST_LINES
                ? kept
                : Stream.concat(kept.stream(), Stream.of(say.moreLines(all - MOST_LINES))).toList();
    }
}
