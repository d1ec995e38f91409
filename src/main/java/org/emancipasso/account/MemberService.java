package org.emancipasso.account;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What members do with their own account. */
@ApplicationScoped
class MemberService {

    private final MemberRepository members;
    private final Clock clock;

    /** What members see of themselves. */
    record Self(Profile profile, String email) {}

    MemberService(MemberRepository members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    /** The account of somebody who is logged in. */
    @Transactional
    Self self(Actor actor) {
        Member member = members.findById(actor.id());
        return new Self(member.profile(), member.email());
    }

    /** Chooses a name and accepts the terms of use of now. */
    @Transactional
    void welcome(Actor actor, String name) {
        members.findById(actor.id()).welcome(name, Terms.VERSION, clock.instant());
    }

    /** What a member shows to everybody; nothing unless they chose to, or once they leave or staff closed the account. */
    @Transactional
    Optional<Profile> publicProfile(long id) {
        return members.findByIdOptional(id).filter(Member::isActive).map(Member::profile)
                .filter(profile -> profile.isPublic() && !profile.displayName().isEmpty());
    }

    /** Says who they are. */
    @Transactional
    void present(Actor actor, Profile profile) {
        members.findById(actor.id()).present(profile);
    }
}
