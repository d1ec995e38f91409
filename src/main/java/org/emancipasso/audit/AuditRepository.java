package org.emancipasso.audit;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The database queries of the log. */
@ApplicationScoped
class AuditRepository {

    private final EntityManager entityManager;

    AuditRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The last entries before an id, of one action or of all when it is empty. */
    List<RecordedEntry> before(long id, String action, int most) {
        return entityManager
                .createQuery(
                        "from RecordedEntry where id < :id and (:action = '' or action = :action) order by id desc",
                        RecordedEntry.class)
                .setParameter("id", id).setParameter("action", action).setMaxResults(most).getResultList();
    }

    /** Every action that was ever recorded, by name. */
    List<String> actions() {
        return entityManager.createQuery("select distinct action from RecordedEntry order by action", String.class)
                .getResultList();
    }
}
