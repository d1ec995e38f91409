package org.emancipasso.catalogue;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.emancipasso.data.Scalars;

/** Which organisations use which tools. */
@ApplicationScoped
class ToolUseRepository {

    private final EntityManager entityManager;

    ToolUseRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The organisations that use a tool, proven or not any more. */
    List<Long> users(long tool) {
        return Scalars.query(entityManager, "select organisation_id from tool_use where tool_id = :tool", Long.class)
                .setParameter("tool", tool).getResultList();
    }

    void declare(long tool, long organisation, long member, Instant now) {
        entityManager.createNativeQuery("""
            insert into tool_use (tool_id, organisation_id, declared_by, declared_at)
            values (:tool, :organisation, :member, :now) on conflict do nothing""").setParameter("tool", tool)
                .setParameter("organisation", organisation).setParameter("member", member).setParameter("now", now)
                .executeUpdate();
    }

    void takeBack(long tool, long organisation) {
        entityManager.createNativeQuery(
                "delete from tool_use where tool_id = :tool and organisation_id = :organisation")
                .setParameter("tool", tool).setParameter("organisation", organisation).executeUpdate();
    }

    /** What somebody said: tool, organisation, when. */
    List<Tuple> by(long member) {
        List<?> rows = entityManager.createNativeQuery("""
            select t.name as tool, o.name as organisation, u.declared_at as at from tool_use u
            join tool t on t.id = u.tool_id join organisation o on o.id = u.organisation_id
            where u.declared_by = :member order by u.declared_at, t.name""", Tuple.class)
                .setParameter("member", member).getResultList();
        return rows.stream().map(Tuple.class::cast).toList();
    }

    /** The organisation's word stays; who gave it is forgotten. */
    void forget(long member) {
        entityManager.createNativeQuery("update tool_use set declared_by = null where declared_by = :member")
                .setParameter("member", member).executeUpdate();
    }
}
