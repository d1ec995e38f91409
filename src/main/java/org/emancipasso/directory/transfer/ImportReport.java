package org.emancipasso.directory.transfer;

import java.util.List;

/**
 * What an import did.
 *
 * @param refused the problems for which nothing was written; empty when something was
 * @param drafts the problems of the listings kept as drafts (lenient imports)
 * @param skipped the problems of the rows left out (lenient imports)
 */
public record ImportReport(
        int read,
        int created,
        int updated,
        int unchanged,
        List<Problem> refused,
        List<DraftListing> drafts,
        List<Problem> skipped) {

    /** A listing kept as a draft, and what it lacks. */
    public record DraftListing(int line, String externalId, String name, List<Problem> problems) {}

    /** How many listings were left out; one may have several problems. */
    public int skippedListings() {
        return read - created - updated - unchanged;
    }

    static ImportReport refused(int read, List<Problem> problems) {
        return new ImportReport(read, 0, 0, 0, List.copyOf(problems), List.of(), List.of());
    }
}
