package org.emancipasso.account.organisation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.account.Actor;

/** Who is in an organisation, and as what. Each change holds the organisation, so that two at once see each other. */
@ApplicationScoped
class MembershipService {

    private final OrganisationRepository organisations;
    private final InvitationRepository invitations;
    private final OrganisationNews news;

    MembershipService(OrganisationRepository organisations, InvitationRepository invitations, OrganisationNews news) {
        this.organisations = organisations;
        this.invitations = invitations;
        this.news = news;
    }

    /** Leaves; the organisation stays, maybe without anybody. */
    @Transactional
    Outcome leave(Actor actor, long id) {
        return organisations.locked(id).flatMap(_ -> organisations.membership(id, actor.id())).map(own -> {
            Outcome allowed = OrganisationPolicy.leave(organisations.memberships(id), actor.id());
            if (allowed == Outcome.DONE) {
                organisations.remove(own);
            }
            return allowed;
        }).orElse(Outcome.MISSING);
    }

    /** Makes somebody responsible, or no longer; oneself too. */
    @Transactional
    Outcome change(Actor actor, long id, long target, Part part) {
        return lookingAfter(actor, id, () -> organisations.membership(id, target).map(person -> {
            Outcome allowed = part == Part.RESPONSIBLE
                    ? Outcome.DONE
                    : OrganisationPolicy.stopLookingAfter(organisations.memberships(id), target);
            if (allowed == Outcome.DONE && person.part() != part) {
                person.become(part);
                tellUnlessOwn(actor, person, news::became);
            }
            return allowed;
        }).orElse(Outcome.PERSON_GONE));
    }

    /** Takes somebody out; somebody who has gone already is no mistake. */
    @Transactional
    Outcome remove(Actor actor, long id, long target) {
        return lookingAfter(actor, id, () -> {
            Outcome allowed = OrganisationPolicy.leave(organisations.memberships(id), target);
            if (allowed == Outcome.DONE) {
                organisations.membership(id, target).ifPresent(person -> {
                    organisations.remove(person);
                    tellUnlessOwn(actor, person, out -> news.removed(id, out.memberId()));
                });
            }
            return allowed;
        });
    }

    /** Confirms that somebody speaks for it, or takes that back. */
    @Transactional
    Outcome speak(Actor actor, long id, long target, boolean confirmed) {
        boolean proven = organisations.locked(id).filter(Organisation::isProven).isPresent();
        Outcome allowed = OrganisationPolicy.speak(organisations.membership(id, actor.id()), target, confirmed,
                proven);
        if (allowed != Outcome.DONE) {
            return allowed;
        }
        Optional<Membership> person = organisations.membership(id, target);
        person.filter(known -> known.speaks() != confirmed).ifPresent(known -> {
            known.speak(confirmed);
            tellUnlessOwn(actor, known, news::speaks);
        });
        return person.isPresent() ? Outcome.DONE : Outcome.PERSON_GONE;
    }

    /** Takes a member out of everything, as their account ends. What they were in stays, with somebody to look after it. */
    @Transactional
    void forget(long member) {
        for (long id : organisations.idsOfMember(member)) {
            organisations.locked(id);
            organisations.membership(id, member).ifPresent(organisations::remove);
            List<Membership> left = organisations.memberships(id).stream()
                    .filter(other -> other.memberId() != member).toList();
            OrganisationPolicy.successor(left).ifPresent(heir -> {
                heir.become(Part.RESPONSIBLE);
                news.became(heir);
            });
        }
        organisations.email(member).map(InvitationService::addressHash).ifPresent(invitations::forgetAddress);
        organisations.forgetAuthor(member);
    }

    /** Nobody is told what they did themselves. */
    private static void tellUnlessOwn(Actor actor, Membership person, Consumer<Membership> telling) {
        if (person.memberId() != actor.id()) {
            telling.accept(person);
        }
    }

    private Outcome lookingAfter(Actor actor, long id, Supplier<Outcome> work) {
        if (organisations.locked(id).isEmpty()) {
            return Outcome.MISSING;
        }
        Outcome allowed = OrganisationPolicy.lookAfter(organisations.membership(id, actor.id()));
        return allowed == Outcome.DONE ? work.get() : allowed;
    }
}
