package org.emancipasso.directory.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.account.Actor;
import org.emancipasso.directory.ListingService;
import org.emancipasso.directory.ProviderCareService;
import org.emancipasso.directory.ProviderService.Stored;
import org.emancipasso.directory.proposal.Proposal.Author;
import org.emancipasso.moderation.contribution.Contributions.Outcome;
import org.emancipasso.moderation.contribution.Contributions.Verdict;
import org.emancipasso.territory.Territories;

/**
 * Publishes what those who speak for a structure change. What says which structure it is waits for a person, as a correction
 * like any other (docs/adr/0034).
 */
@ApplicationScoped
class EditService {

    private static final Set<String> REVIEWED = Set.of(ListingField.NAME.parameter, ListingField.WEBSITE.parameter,
            ListingField.STRUCTURE.parameter);

    private final ListingService listings;
    private final ProposalService proposals;
    private final ProviderCareService care;
    private final ListingReader reader;
    private final Territories territories;

    EditService(ListingService listings, ProposalService proposals, ProviderCareService care, ListingReader reader,
            Territories territories) {
        this.listings = listings;
        this.proposals = proposals;
        this.care = care;
        this.reader = reader;
        this.territories = territories;
    }

    /** Whether a person reads a field before it is published. */
    static boolean isReviewed(String field) {
        return REVIEWED.contains(field);
    }

    /**
     * Publishes what may be, and puts the rest in the queue; once, however often it is sent.
     *
     * @param changed the fields that differ, by parameter
     * @param key of the form
     * @return whether something waits for a person
     */
    @Transactional
    boolean publish(Actor actor, Stored seen, ListingForm typed, Map<String, List<String>> changed, String key) {
        Stored listing = listings.lock(seen.id()).orElseThrow();
        ListingForm published = ListingForm.of(listing.details(), territories);
        Map<String, List<String>> atOnce = new LinkedHashMap<>(changed);
        atOnce.keySet().removeAll(REVIEWED);
        Map<String, List<String>> reviewed = new LinkedHashMap<>(changed);
        reviewed.keySet().retainAll(REVIEWED);
        if (!atOnce.isEmpty()) {
            listings.edit(actor.id(), listing.id(), Merge.over(listing.details(),
                    reader.details(typed, listing.details().contactEmail()), atOnce.keySet()));
        }
        if (!reviewed.isEmpty()) {
            proposals.submit(new Verdict(Outcome.ACCEPTED, key, "", 200), listing.id(), reviewed,
                    published.only(reviewed.keySet()), new Author(actor.email(), actor.id(), true, "", true), true);
        }
        care.confirm(listing.id(), actor.id());
        return !reviewed.isEmpty();
    }
}
