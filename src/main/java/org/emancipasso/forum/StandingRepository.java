package org.emancipasso.forum;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.emancipasso.account.Actor;
import org.emancipasso.account.organisation.Spokespeople;
import org.jspecify.annotations.Nullable;

/** How well members are known here. */
@ApplicationScoped
public class StandingRepository {

    private final EntityManager entityManager;
    private final Spokespeople spokespeople;

    StandingRepository(EntityManager entityManager, Spokespeople spokespeople) {
        this.entityManager = entityManager;
        this.spokespeople = spokespeople;
    }

    /** How well somebody is known who writes. */
    Standing of(Actor actor) {
        List<?> rows = entityManager.createNativeQuery(
                "select accepted, first_accepted_at, vouched_by from forum_member where member_id = :member",
                Tuple.class).setParameter("member", actor.id()).getResultList();
        boolean isVouched = actor.isStaff() || !spokespeople.of(actor.id()).isEmpty();
        return rows.stream().map(Tuple.class::cast)
                .map(row -> new Standing(row.get(0, Integer.class), row.get(1, Instant.class),
                        isVouched || row.get(2) != null))
                .findFirst().orElse(new Standing(0, null, isVouched));
    }

    /** Whether a moderator said that they know somebody. */
    public boolean isVouchedFor(long member) {
        return !entityManager.createNativeQuery(
                "select 1 from forum_member where member_id = :member and vouched_by is not null")
                .setParameter("member", member).getResultList().isEmpty();
    }

    /** A moderator says that they know somebody; nobody does any more without one. Whether that is new. */
    public boolean vouch(long member, @Nullable Long moderator) {
        return entityManager.createNativeQuery("""
            insert into forum_member (member_id, accepted, vouched_by) values (:member, 0, cast(:by as bigint))
            on conflict (member_id) do update set vouched_by = excluded.vouched_by
            where (forum_member.vouched_by is null) <> (excluded.vouched_by is null)""")
                .setParameter("member", member).setParameter("by", moderator).executeUpdate() > 0;
    }

    /** A post of somebody's is shown, or no more. */
    public void count(long member, int accepted, Instant now) {
        entityManager.createNativeQuery("""
            insert into forum_member (member_id, accepted, first_accepted_at) values (:member, greatest(:more, 0), :now)
            on conflict (member_id) do update set accepted = greatest(forum_member.accepted + :more, 0),
            first_accepted_at = coalesce(forum_member.first_accepted_at, excluded.first_accepted_at)""")
                .setParameter("member", member).setParameter("more", accepted).setParameter("now", now)
                .executeUpdate();
    }
}
