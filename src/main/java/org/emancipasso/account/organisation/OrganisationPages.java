package org.emancipasso.account.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

import org.emancipasso.account.Actor;
import org.emancipasso.account.organisation.OrganisationPage.Fact;
import org.emancipasso.account.organisation.OrganisationPage.InvitationView;
import org.emancipasso.account.organisation.OrganisationPage.PersonView;
import org.emancipasso.account.organisation.OrganisationPage.Proof;
import org.emancipasso.account.organisation.OwnedListings.OwnedListing;
import org.emancipasso.territory.Commune;
import org.emancipasso.territory.Territories;
import org.emancipasso.web.FrenchDate;
import org.emancipasso.web.Notice;
import org.jspecify.annotations.Nullable;

/** Says what is known of an organisation in words. */
@Singleton
class OrganisationPages {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final OrganisationRepository organisations;
    private final InvitationRepository invitations;
    private final Instance<OwnedListings> listings;
    private final Territories territories;
    private final OrganisationMessages say;
    private final Clock clock;

    OrganisationPages(OrganisationRepository organisations, InvitationRepository invitations,
            Instance<OwnedListings> listings, Territories territories, OrganisationMessages say, Clock clock) {
        this.organisations = organisations;
        this.invitations = invitations;
        this.listings = listings;
        this.territories = territories;
        this.say = say;
        this.clock = clock;
    }

    /** The page for somebody who is in it; empty for anybody else. */
    Optional<OrganisationPage> page(Actor actor, long id, Map<String, String> typed, Map<String, String> problems,
            List<Notice> notices) {
        return organisations.membership(id, actor.id()).flatMap(own -> organisations.find(id)
                .map(organisation -> new OrganisationPage(id, organisation.name(), own.isResponsible(),
                        facts(organisation.facts()), proof(organisation), people(actor, own, id),
                        own.isResponsible() ? waiting(id) : List.of(), listings(id), typed, problems, notices)));
    }

    /** What an organisation says of itself. */
    List<Fact> facts(Facts facts) {
        List<Fact> said = new ArrayList<>(List.of(new Fact(say.kind(), words(facts.kind()), "")));
        Size size = facts.size();
        add(said, say.size(), size == null ? null : words(size));
        add(said, say.commune(), Optional.ofNullable(facts.communeCode()).flatMap(territories::commune)
                .map(Commune::label).orElse(null));
        add(said, say.siren(), facts.siren());
        add(said, say.rna(), facts.rna());
        String website = facts.website();
        if (website != null) {
            said.add(new Fact(say.website(), website, website));
        }
        return said;
    }

    /** Whether it is the organisation of its name, and how one can tell. */
    Proof proof(Organisation organisation) {
        Instant at = organisation.provenAt();
        String provenDomain = organisation.provenDomain();
        String ownDomain = OwnDomain.of(organisation.website()).orElse("");
        Instant asked = organisation.curatorAskedAt();
        if (at == null) {
            return new Proof(false, asked == null ? say.notProven() : say.notProvenAsked(day(asked)), ownDomain,
                    asked != null);
        }
        return new Proof(true,
                provenDomain == null ? say.provenByCurator(day(at)) : say.provenByCode(provenDomain, day(at)), "",
                false);
    }

    /** The listings of the directory that are its own. */
    List<OwnedListing> listings(long id) {
        return listings.stream().flatMap(port -> port.of(id).stream()).toList();
    }

    /** Who is in it, for staff. */
    List<String> names(long id) {
        return organisations.people(id).stream().map(person -> say.person(person.name(), words(person))).toList();
    }

    String words(Kind kind) {
        return switch (kind) {
            case ASSOCIATION -> say.association();
            case FOUNDATION -> say.foundation();
            case COLLECTIVE -> say.collective();
            case COOPERATIVE -> say.cooperative();
            case COMPANY -> say.company();
            case PUBLIC_BODY -> say.publicBody();
            case OTHER -> say.other();
        };
    }

    String words(Size size) {
        return switch (size) {
            case VOLUNTEERS -> say.volunteers();
            case UP_TO_5 -> say.upTo5();
            case UP_TO_20 -> say.upTo20();
            case UP_TO_50 -> say.upTo50();
            case MORE -> say.more();
        };
    }

    String words(Part part) {
        return part == Part.RESPONSIBLE ? say.responsible() : say.member();
    }

    String day(Instant instant) {
        return new FrenchDate(instant.atZone(PARIS).toLocalDate()).spoken();
    }

    private List<PersonView> people(Actor actor, Membership own, long id) {
        return organisations.people(id).stream()
                .map(person -> new PersonView(person.member(), person.name(), person.member() == actor.id(),
                        person.isResponsible(), person.speaks(), words(person),
                        own.isResponsible() || person.member() == actor.id()))
                .toList();
    }

    private List<InvitationView> waiting(long id) {
        return invitations.open(id, clock.instant()).stream()
                .map(open -> new InvitationView(open.id(), open.email(),
                        say.invitedAs(words(open.part()), day(open.expiresAt()))))
                .toList();
    }

    private String words(Person person) {
        return person.speaks() ? say.speaking(words(person.part())) : words(person.part());
    }

    private static void add(List<Fact> facts, String word, @Nullable String text) {
        if (text != null) {
            facts.add(new Fact(word, text, ""));
        }
    }
}
