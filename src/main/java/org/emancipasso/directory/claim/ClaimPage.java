package org.emancipasso.directory.claim;

import java.util.List;

import org.emancipasso.web.Notice;
import org.jspecify.annotations.Nullable;

/**
 * What one sees who claims a listing.
 *
 * @param url of its page; empty while nobody sees it
 * @param action what addresses of forms begin with
 * @param organisations those that one speaks for
 * @param problem what is wrong with the one that was chosen
 * @param claim where one's claim stands; none before
 */
record ClaimPage(String name, String url, String action, List<Choice> organisations, String problem,
        @Nullable Standing claim, List<Notice> notices) {

    /** An organisation to choose. */
    record Choice(long id, String label) {}

    /**
     * A claim.
     *
     * @param status of {@link Claim.Status}
     * @param domain where a code goes; empty when the listing has none of its own
     * @param mailbox as typed
     * @param fileUrl where the file is looked for; empty without a domain
     * @param fileText what it has to hold
     * @param until when the time to object is over; empty when it does not run
     */
    record Standing(String organisation, String status, String domain, String mailbox, String mailboxProblem,
            String codeProblem, String fileUrl, String fileText, String fileProblem, String until) {}

    /** Whether one can begin a claim. */
    public boolean mayBegin() {
        Standing standing = claim;
        return standing == null || standing.status().equals("REFUSED") || standing.status().equals("DROPPED");
    }
}
