package org.emancipasso.directory.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.emancipasso.account.Actor;
import org.emancipasso.directory.CaredListing;
import org.emancipasso.directory.DirectoryRoutes;
import org.emancipasso.directory.ListingService;
import org.emancipasso.directory.ProviderCareService;
import org.emancipasso.directory.ProviderService.Stored;
import org.emancipasso.moderation.Review;
import org.emancipasso.moderation.Review.Field;
import org.emancipasso.moderation.Review.Warning;
import org.emancipasso.territory.Territories;

/** Corrections in the review queue: only what changes, beside what the site shows now. */
@Singleton
class CorrectionReviews extends SentReview {

    static final String KIND = "provider-correction";

    private static final int MINUTES = 2;

    private final ListingService listings;
    private final ProviderCareService care;
    private final HolderService holders;
    private final ListingReader reader;
    private final ReviewFields fields;
    private final FieldWords words;
    private final Territories territories;
    private final ProposalMessages say;

    CorrectionReviews(ProposalService proposals, ListingService listings, ProviderCareService care,
            HolderService holders, ListingReader reader, ReviewFields fields, FieldWords words, ProposalLinks links,
            Territories territories, ProposalMessages say) {
        super(proposals, links);
        this.listings = listings;
        this.care = care;
        this.holders = holders;
        this.reader = reader;
        this.fields = fields;
        this.words = words;
        this.territories = territories;
        this.say = say;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String label() {
        return say.correctionKind();
    }

    @Override
    public int minutes() {
        return MINUTES;
    }

    @Override
    public Optional<Review> review(long subject) {
        return proposals.find(subject).flatMap(proposal -> listing(proposal).map(listing -> {
            ListingForm now = ListingForm.of(listing.details(), territories);
            ListingForm proposed = now.with(proposal.fields());
            List<Field> all = new ArrayList<>(fields.fields(decided(proposal), now, proposed));
            all.addAll(fields.facts(proposal.author()));
            return new Review(listing.details().name(),
                    listing.isPublished()
                            ? DirectoryRoutes.ROUTES.listing(listing.id(), listing.details().name())
                            : null,
                    all, List.of(), proposal.author().member());
        }));
    }

    @Override
    public List<Warning> warnings(long subject) {
        return proposals.find(subject).flatMap(proposal -> listing(proposal).map(listing -> {
            ListingForm now = ListingForm.of(listing.details(), territories);
            ListingForm proposed = now.with(proposal.fields());
            List<Warning> warnings = new ArrayList<>();
            String address = proposed.first(ListingField.CONTACT_EMAIL);
            if (!address.isEmpty()) {
                String domain = ReviewFields.domain(address);
                warnings.add(new Warning(!mayReach(proposal)
                        ? say.addressHeld()
                        : proposal.author().holder() ? say.addressReplaced(domain) : say.addressGiven(domain), null));
            }
            if (!listing.isPublished()) {
                warnings.add(new Warning(isKept(listing) ? say.dormant() : say.withdrawnMeanwhile(), null));
            }
            proposal.base().forEach((name, then) -> {
                if (!then.equals(now.all(name)) && !name.equals(ListingField.CONTACT_EMAIL.parameter)) {
                    warnings.add(new Warning(say.conflict(words.label(name), String.join(", ", then)), null));
                }
            });
            warnings.addAll(fields.warnings(proposal, proposed));
            return warnings;
        })).orElse(List.of());
    }

    @Override
    public List<PresetReason> reasons() {
        return List.of(new PresetReason("inexact", say.wrong(), say.ruleTrue()),
                new PresetReason("inverifiable", say.unverifiable(), say.ruleTrue()),
                new PresetReason("publicite", say.advertising(), say.ruleCharter()));
    }

    @Override
    public Map<String, String> approve(long subject, Map<String, List<String>> values, Actor actor) {
        Proposal proposal = proposals.find(subject).orElseThrow();
        Optional<Stored> listing = Optional.ofNullable(proposal.provider()).flatMap(listings::lock)
                .filter(this::isKept);
        if (listing.isEmpty()) {
            return Map.of(inOrder(proposal).stream().findFirst().orElse(""), say.withdrawnMeanwhile());
        }
        ListingForm now = ListingForm.of(listing.get().details(), territories);
        ListingForm form = ReviewFields.edited(now.with(proposal.fields()), values);
        Map<String, String> problems = new LinkedHashMap<>(reader.problems(form));
        // What was wrong before is nobody's to mend here.
        problems.keySet().retainAll(proposal.fields().keySet());
        reader.unpublishable(form).forEach(problems::putIfAbsent);
        List<String> changed = decided(proposal).stream().filter(
                name -> !name.equals(ListingField.CONTACT_EMAIL.parameter) || !form.all(name).isEmpty()).toList();
        if (problems.isEmpty() && changed.isEmpty()) {
            return Map.of(ListingField.CONTACT_EMAIL.parameter, say.nothingLeft());
        }
        if (problems.isEmpty()) {
            proposals.correct(actor.id(), subject, listing.get(), form.only(changed));
        }
        return problems;
    }

    private Optional<Stored> listing(Proposal proposal) {
        return Optional.ofNullable(proposal.provider()).flatMap(listings::find);
    }

    /** Whether it is on the site, or hidden by its age alone: a correction that is approved shows it again. */
    private boolean isKept(Stored listing) {
        return care.find(listing.id()).filter(CaredListing::isKept).isPresent();
    }

    /** Whether it may say where letters to the listing go: for its structure, or where nobody answers for it yet. */
    private boolean mayReach(Proposal proposal) {
        Long listing = proposal.provider();
        return proposal.author().holder() || listing != null && !holders.isHeld(listing);
    }

    /** The fields to decide on. */
    private List<String> decided(Proposal proposal) {
        boolean mayReach = mayReach(proposal);
        return inOrder(proposal).stream()
                .filter(name -> mayReach || !name.equals(ListingField.CONTACT_EMAIL.parameter)).toList();
    }

    /** The fields that change, in the order of a page. */
    private static List<String> inOrder(Proposal proposal) {
        return ListingForm.names().filter(proposal.fields()::containsKey).toList();
    }
}
