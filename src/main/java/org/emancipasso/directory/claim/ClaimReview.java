package org.emancipasso.directory.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.emancipasso.account.Actor;
import org.emancipasso.account.Members;
import org.emancipasso.account.organisation.Organisations;
import org.emancipasso.account.organisation.Organisations.Known;
import org.emancipasso.directory.CaredListing;
import org.emancipasso.directory.DirectoryReview;
import org.emancipasso.directory.ProviderCareService;
import org.emancipasso.directory.claim.Claim.Status;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.moderation.Review;
import org.emancipasso.moderation.Review.Field;
import org.emancipasso.moderation.Review.Warning;

/** Claims that two curators decide. */
@ApplicationScoped
class ClaimReview implements DirectoryReview {

    static final String KIND = "provider-claim";

    private final ClaimRepository claims;
    private final ClaimSettlementService settlement;
    private final ClaimNames names;
    private final ProviderCareService care;
    private final Organisations organisations;
    private final Members members;
    private final ClaimMessages say;

    ClaimReview(ClaimRepository claims, ClaimSettlementService settlement, ClaimNames names, ProviderCareService care,
            Organisations organisations, Members members, ClaimMessages say) {
        this.claims = claims;
        this.settlement = settlement;
        this.names = names;
        this.care = care;
        this.organisations = organisations;
        this.members = members;
        this.say = say;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String label() {
        return say.reviewLabel();
    }

    @Override
    public int minutes() {
        return 10;
    }

    @Override
    public int approvals() {
        return 2;
    }

    /** Nobody gives a listing to an organisation that they are in, or that would lose it. */
    @Override
    public boolean mayDecide(long subject, Actor actor) {
        return claims.find(subject).filter(claim -> !organisations.isIn(claim.organisationId(), actor.id())
                && !Long.valueOf(actor.id()).equals(claim.memberId())
                && care.find(claim.providerId()).map(CaredListing::organisation)
                        .filter(keeper -> organisations.isIn(keeper, actor.id())).isEmpty())
                .isPresent();
    }

    @Override
    public Optional<Review> review(long subject) {
        return claims.find(subject).filter(claim -> claim.status() == Status.IN_REVIEW)
                .flatMap(claim -> care.find(claim.providerId()).filter(CaredListing::isKept)
                        .map(listing -> review(claim, listing)));
    }

    @Override
    public List<PresetReason> reasons() {
        return List.of(new PresetReason("pas-de-preuve", say.refusedNoProof(), say.refusedRule()),
                new PresetReason("autre-structure", say.refusedOther(), say.refusedRule()),
                new PresetReason("opposition-fondee", say.refusedOpposed(), say.refusedRule()));
    }

    @Override
    public Map<String, String> approve(long subject, Map<String, List<String>> values, Actor actor) {
        settlement.approve(subject, actor.id());
        return Map.of();
    }

    /** Accepted is not yet theirs: the earlier contact may still object. */
    @Override
    public List<PresetReason> grounds(long subject) {
        return List.of(new PresetReason("delai-d-opposition", say.grantedAfterHold(), say.refusedRule()));
    }

    @Override
    public void refuse(long subject, Actor actor) {
        settlement.refuse(subject, actor.id());
    }

    @Override
    public boolean undo(long subject, Actor actor) {
        return settlement.undo(subject, actor.id(), say.undone());
    }

    @Override
    public Optional<EmailAddress> author(long subject) {
        return claims.find(subject).map(Claim::memberId).flatMap(members::address);
    }

    private Review review(Claim claim, CaredListing listing) {
        Optional<Known> claimant = organisations.known(claim.organisationId());
        Long keeper = listing.organisation();
        List<Field> fields = new ArrayList<>();
        fields.add(Field.fact("organisation", say.claimant(), claimant.map(Known::label).orElse("")));
        fields.add(Field.fact("site", say.site(), listing.website() == null ? say.noSite() : "" + listing.website()));
        fields.add(Field.fact("a-qui", say.keptBy(), keeper == null
                ? say.keptByNobody()
                : organisations.known(keeper).map(Known::label).orElse("")));
        fields.add(Field.fact("preuve", say.proof(), proof(claim)));
        if (claim.isOpposed()) {
            fields.add(Field.fact("opposition", say.opposition(), say.opposed()));
        }
        List<Warning> warnings = names
                .warnings(listing.id(), listing.name(), claimant.map(Known::name).orElse("")).stream()
                .map(text -> new Warning(text, null)).toList();
        return new Review(listing.name(), listing.isPublished() ? listing.path() : null, fields, warnings,
                claim.memberId());
    }

    private String proof(Claim claim) {
        return switch (claim.proof()) {
            case MAIL -> say.grantedByMail("" + claim.provenAt());
            case FILE -> say.grantedByFile("" + claim.provenAt());
            case CURATORS -> say.grantedByCurators();
            case null -> say.noProof();
        };
    }
}
