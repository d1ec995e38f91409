package org.emancipasso.account.organisation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What one may do in an organisation. Pure: pages ask it what to show, services what to do. */
final class OrganisationPolicy {

    private OrganisationPolicy() {
    }

    /** Whether they look after it: facts, people, invitations, proof, who speaks. */
    static Outcome lookAfter(Optional<Membership> own) {
        return own.map(membership -> membership.isResponsible() ? Outcome.DONE : Outcome.FORBIDDEN)
                .orElse(Outcome.MISSING);
    }

    /** Whether one may be in it no more: the last responsible person only when nobody else is there. */
    static Outcome leave(Collection<Membership> people, long leaving) {
        return people.size() == 1 ? Outcome.DONE : stopLookingAfter(people, leaving);
    }

    /** Whether one may look after it no more: somebody has to. */
    static Outcome stopLookingAfter(Collection<Membership> people, long stopping) {
        return people.stream().anyMatch(other -> other.isResponsible() && other.memberId() != stopping)
                || people.stream().noneMatch(own -> own.isResponsible() && own.memberId() == stopping)
                        ? Outcome.DONE
                        : Outcome.LAST_RESPONSIBLE;
    }

    /** Who looks after it when nobody does: who has been there longest. */
    static Optional<Membership> successor(Collection<Membership> people) {
        return people.stream().anyMatch(Membership::isResponsible)
                ? Optional.empty()
                : people.stream()
                        .min(Comparator.comparing(Membership::joinedAt).thenComparing(Membership::memberId));
    }

    /** Whether somebody's word may be confirmed, or taken back: one may always keep quiet oneself. */
    static Outcome speak(Optional<Membership> own, long target, boolean confirmed, boolean proven) {
        if (!confirmed && own.filter(membership -> membership.memberId() == target).isPresent()) {
            return Outcome.DONE;
        }
        Outcome allowed = lookAfter(own);
        return allowed == Outcome.DONE && confirmed && !proven ? Outcome.NOT_PROVEN : allowed;
    }
}
