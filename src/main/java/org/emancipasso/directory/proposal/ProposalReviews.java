package org.emancipasso.directory.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.emancipasso.account.Actor;
import org.emancipasso.moderation.Review;
import org.emancipasso.moderation.Review.Field;
import org.emancipasso.moderation.Review.Warning;

/** New listings in the review queue. */
@Singleton
class ProposalReviews extends SentReview {

    static final String KIND = "provider-proposal";

    private static final int MINUTES = 5;

    private final ListingReader reader;
    private final ReviewFields fields;
    private final ProposalMessages say;

    ProposalReviews(ProposalService proposals, ListingReader reader, ReviewFields fields, ProposalLinks links,
            ProposalMessages say) {
        super(proposals, links);
        this.reader = reader;
        this.fields = fields;
        this.say = say;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String label() {
        return say.proposalKind();
    }

    @Override
    public int minutes() {
        return MINUTES;
    }

    @Override
    public Optional<Review> review(long subject) {
        return proposals.find(subject).map(proposal -> {
            ListingForm proposed = new ListingForm(proposal.fields());
            Stream<String> shown = Stream.concat(Stream.of(ListingField.values()).map(field -> field.parameter),
                    ProjectFields.all().stream().filter(name -> !proposed.all(name).isEmpty()));
            List<Field> all = new ArrayList<>(
                    fields.fields(shown.toList(), new ListingForm(Map.of()), proposed));
            all.addAll(fields.facts(proposal.author()));
            return new Review(proposed.first(ListingField.NAME), null, all, List.of(), proposal.author().member());
        });
    }

    @Override
    public List<Warning> warnings(long subject) {
        return proposals.find(subject)
                .map(proposal -> fields.warnings(proposal, new ListingForm(proposal.fields()))).orElse(List.of());
    }

    @Override
    public List<PresetReason> reasons() {
        return List.of(new PresetReason("hors-charte", say.offCharter(), say.ruleCharter()),
                new PresetReason("pas-un-prestataire", say.noProvider(), say.rulePurpose()),
                new PresetReason("deja-presente", say.alreadyThere(), say.rulePurpose()),
                new PresetReason("inverifiable", say.unverifiable(), say.ruleTrue()),
                new PresetReason("publicite", say.advertising(), say.ruleCharter()));
    }

    @Override
    public Map<String, String> approve(long subject, Map<String, List<String>> values, Actor actor) {
        Proposal proposal = proposals.find(subject).orElseThrow();
        ListingForm form = ReviewFields.edited(new ListingForm(proposal.fields()), values);
        Map<String, String> problems = new LinkedHashMap<>(reader.problems(form));
        reader.missing(form, false).forEach(problems::putIfAbsent);
        reader.unpublishable(form).forEach(problems::putIfAbsent);
        if (problems.isEmpty()) {
            proposals.publish(actor.id(), subject, form);
        }
        return problems;
    }
}
