package org.emancipasso.directory.freshness;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.emancipasso.account.Actor;
import org.emancipasso.account.organisation.Spokespeople;
import org.emancipasso.directory.CaredListing;
import org.emancipasso.directory.DirectoryReview;
import org.emancipasso.directory.Keepers;
import org.emancipasso.directory.Keepers.Keeper;
import org.emancipasso.directory.ProviderCareService;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.moderation.Review;
import org.emancipasso.moderation.Review.Field;

/** Listings whose structure said, by its link, that it is no more. */
@ApplicationScoped
class GoneListings implements DirectoryReview {

    static final String KIND = "provider-gone";

    private final ProviderCareService care;
    private final Keepers keepers;
    private final Spokespeople spokespeople;
    private final FreshnessMessages say;

    GoneListings(ProviderCareService care, Keepers keepers, Spokespeople spokespeople, FreshnessMessages say) {
        this.care = care;
        this.keepers = keepers;
        this.spokespeople = spokespeople;
        this.say = say;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String label() {
        return say.goneLabel();
    }

    @Override
    public int minutes() {
        return 3;
    }

    /** Not by whoever may have asked it. */
    @Override
    public boolean mayDecide(long subject, Actor actor) {
        return care.find(subject).map(CaredListing::organisation)
                .filter(organisation -> spokespeople.of(actor.id(), organisation).isPresent()).isEmpty();
    }

    @Override
    public Optional<Review> review(long subject) {
        return care.find(subject).filter(CaredListing::isKept)
                .map(listing -> new Review(listing.name(), listing.isPublished() ? listing.path() : null,
                        List.of(Field.fact("demande", say.goneFactLabel(), say.goneFact())), List.of(), null));
    }

    @Override
    public List<PresetReason> reasons() {
        return List.of(new PresetReason("encore-active", say.goneRefused(), say.goneRule()));
    }

    @Override
    public Map<String, String> approve(long subject, Map<String, List<String>> values, Actor actor) {
        care.close(actor.id(), subject, say.goneReason());
        return Map.of();
    }

    @Override
    public void refuse(long subject, Actor actor) {
        // It stays as it is.
    }

    @Override
    public boolean undo(long subject, Actor actor) {
        return care.find(subject).filter(CaredListing::isKept).isPresent()
                || care.reopen(actor.id(), subject, say.goneReason());
    }

    @Override
    public Optional<EmailAddress> author(long subject) {
        return care.find(subject).flatMap(listing -> keepers.of(listing).stream().findFirst()).map(Keeper::address);
    }
}
