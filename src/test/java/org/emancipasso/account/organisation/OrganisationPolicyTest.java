package org.emancipasso.account.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class OrganisationPolicyTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Membership ada = in(1, Part.RESPONSIBLE, 0);
    private final Membership bob = in(2, Part.MEMBER, 1);
    private final Membership eve = in(3, Part.MEMBER, 2);

    @Test
    void only_responsible_people_look_after_it_and_for_others_it_is_missing() {
        assertEquals(Outcome.DONE, OrganisationPolicy.lookAfter(Optional.of(ada)));
        assertEquals(Outcome.FORBIDDEN, OrganisationPolicy.lookAfter(Optional.of(bob)));
        assertEquals(Outcome.MISSING, OrganisationPolicy.lookAfter(Optional.empty()));
    }

    @Test
    void the_last_responsible_person_leaves_only_an_empty_house() {
        assertEquals(Outcome.LAST_RESPONSIBLE, OrganisationPolicy.leave(List.of(ada, bob), 1));
        assertEquals(Outcome.DONE, OrganisationPolicy.leave(List.of(ada), 1));
        assertEquals(Outcome.DONE, OrganisationPolicy.leave(List.of(ada, bob), 2));
        assertEquals(Outcome.DONE, OrganisationPolicy.leave(List.of(ada, in(4, Part.RESPONSIBLE, 3), bob), 1));
    }

    @Test
    void nobody_stops_looking_after_it_without_somebody_who_does() {
        assertEquals(Outcome.LAST_RESPONSIBLE, OrganisationPolicy.stopLookingAfter(List.of(ada), 1));
        assertEquals(Outcome.DONE, OrganisationPolicy.stopLookingAfter(List.of(ada, bob), 2));
    }

    @Test
    void who_has_been_there_longest_takes_over_where_nobody_else_can() {
        assertEquals(Optional.of(bob), OrganisationPolicy.successor(List.of(eve, bob)));
        assertEquals(Optional.empty(), OrganisationPolicy.successor(List.of(ada, bob)));
        assertEquals(Optional.empty(), OrganisationPolicy.successor(List.of()));
    }

    @Test
    void somebody_responsible_confirms_who_speaks_once_it_is_proven() {
        assertEquals(Outcome.DONE, OrganisationPolicy.speak(Optional.of(ada), 2, true, true));
        assertEquals(Outcome.DONE, OrganisationPolicy.speak(Optional.of(ada), 1, true, true));
        assertEquals(Outcome.NOT_PROVEN, OrganisationPolicy.speak(Optional.of(ada), 1, true, false));
        assertEquals(Outcome.FORBIDDEN, OrganisationPolicy.speak(Optional.of(bob), 2, true, true));
        assertEquals(Outcome.FORBIDDEN, OrganisationPolicy.speak(Optional.of(bob), 3, false, true));
        assertEquals(Outcome.MISSING, OrganisationPolicy.speak(Optional.empty(), 2, true, true));
    }

    @Test
    void one_may_always_keep_quiet_oneself() {
        assertEquals(List.of(Outcome.DONE, Outcome.DONE), Stream.of(true, false)
                .map(proven -> OrganisationPolicy.speak(Optional.of(bob), 2, false, proven)).toList());
    }

    @Test
    void a_proof_is_of_a_name_and_a_site() {
        Facts facts = new Facts("Ronces", Kind.ASSOCIATION, null, null, null, null, "https://ronces.example");

        assertEquals(true, facts.isSameTo(new Facts("Ronces", Kind.OTHER, Size.MORE, "44109", "732829320", null,
                "https://ronces.example")));
        assertEquals(false, facts.isSameTo(new Facts("Racines", Kind.ASSOCIATION, null, null, null, null,
                "https://ronces.example")));
        assertEquals(false, facts.isSameTo(new Facts("Ronces", Kind.ASSOCIATION, null, null, null, null, null)));
    }

    private static Membership in(long member, Part part, int day) {
        return new Membership(7, member, part, NOON.plusSeconds(day * 86_400L));
    }
}
