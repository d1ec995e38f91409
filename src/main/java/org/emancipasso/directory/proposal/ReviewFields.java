package org.emancipasso.directory.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.emancipasso.catalogue.Taxonomy;
import org.emancipasso.catalogue.Vocabularies;
import org.emancipasso.directory.proposal.Proposal.Author;
import org.emancipasso.directory.proposal.Twins.Described;
import org.emancipasso.directory.proposal.Twins.Twin;
import org.emancipasso.moderation.Review.Choice;
import org.emancipasso.moderation.Review.Field;
import org.emancipasso.moderation.Review.Kind;
import org.emancipasso.moderation.Review.Warning;
import org.emancipasso.search.Lookalikes;

/** What a curator reads of a proposal. */
@Singleton
class ReviewFields {

    private static final String KEEP = "garder";

    private final Vocabularies vocabularies;
    private final ListingReader reader;
    private final ProposalRepository proposals;
    private final Refusals refusals;
    private final Twins twins;
    private final FieldWords words;
    private final ProposalMessages say;

    ReviewFields(Vocabularies vocabularies, ListingReader reader, ProposalRepository proposals, Refusals refusals,
            Twins twins, FieldWords words, ProposalMessages say) {
        this.vocabularies = vocabularies;
        this.reader = reader;
        this.proposals = proposals;
        this.refusals = refusals;
        this.twins = twins;
        this.words = words;
        this.say = say;
    }

    /** Some fields side by side; the private address as no more than its domain, to keep or not. */
    List<Field> fields(Iterable<String> names, ListingForm published, ListingForm proposed) {
        List<Field> fields = new ArrayList<>();
        for (String name : names) {
            if (name.equals(ListingField.CONTACT_EMAIL.parameter)) {
                String address = proposed.first(name);
                if (!address.isEmpty()) {
                    fields.add(new Field(name, words.label(name), Kind.SEVERAL_OF, List.of(), List.of(KEEP),
                            List.of(new Choice(KEEP, say.keepAddress(domain(address)))), true));
                }
            } else {
                fields.add(new Field(name, words.label(name), kind(name), published.all(name), proposed.all(name),
                        choices(name), true));
            }
        }
        return fields;
    }

    /** What its author says besides. */
    List<Field> facts(Author author) {
        List<Field> facts = new ArrayList<>();
        if (!author.note().isEmpty()) {
            facts.add(Field.fact("mot", say.note(), author.note()));
        }
        if (author.insider()) {
            facts.add(Field.fact("interne", say.insiderFact(), say.insiderText()));
        }
        return facts;
    }

    /** What to look at first. */
    List<Warning> warnings(Proposal proposal, ListingForm whole) {
        List<Warning> warnings = new ArrayList<>();
        if (proposal.author().holder()) {
            warnings.add(new Warning(say.fromHolder(), null));
        }
        String name = whole.first(ListingField.NAME);
        if (Lookalikes.isSuspicious(name)) {
            warnings.add(new Warning(say.suspicious(), null));
        }
        Described described = new Described(name, whole.first(ListingField.WEBSITE), ListingReader.digits(whole),
                reader.commune(whole));
        for (Twin twin : twins.all(described, Optional.ofNullable(proposal.provider()).orElse(0L))) {
            warnings.add(new Warning(say.twin(twin.name(), Optional.ofNullable(twin.place()).orElse(""),
                    twin.isPublished()), twin.url()));
        }
        if (!proposal.isCorrection()) {
            refusals.before(proposal).ifPresent(refusal -> warnings.add(new Warning(say.refusedBefore(refusal.day(),
                    (refusal.facts() + " " + refusal.words()).strip()), null)));
            long others = proposals.same(proposal.fingerprint(), proposal.id());
            if (others > 0) {
                warnings.add(new Warning(say.sameWaiting(others), null));
            }
            reader.unpublishable(whole).values().forEach(text -> warnings.add(new Warning(text, null)));
        }
        return warnings;
    }

    /** What the fields that may be edited hold, as whoever decides left them. */
    static ListingForm edited(ListingForm proposed, Map<String, List<String>> values) {
        ListingForm typed = ListingForm.read(values);
        String address = ListingField.CONTACT_EMAIL.parameter;
        Map<String, List<String>> changed = typed.only(values.keySet().stream()
                .filter(name -> ListingForm.names().anyMatch(name::equals)).filter(name -> !name.equals(address))
                .toList());
        if (!values.getOrDefault(address, List.of(KEEP)).contains(KEEP)) {
            changed.put(address, List.of());
        }
        return proposed.with(changed);
    }

    /** What one may see of a private address. */
    static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    private static Kind kind(String name) {
        return ListingField.of(name)
                .map(field -> field.several
                        ? Kind.SEVERAL_OF
                        : field.taxonomy != null
                                ? Kind.ONE_OF
                                : field == ListingField.DESCRIPTION ? Kind.TEXT : Kind.LINE)
                .orElse(Kind.LINE);
    }

    private List<Choice> choices(String name) {
        Taxonomy taxonomy = ListingField.of(name).map(field -> field.taxonomy).orElse(null);
        return taxonomy == null
                ? List.of()
                : vocabularies.current().terms(taxonomy).stream().map(term -> new Choice(term.code(), term.label()))
                        .toList();
    }
}
