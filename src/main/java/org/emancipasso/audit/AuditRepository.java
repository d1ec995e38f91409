package org.emancipasso.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

/** The database queries of the log. */
@ApplicationScoped
class AuditRepository {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final EntityManager entityManager;

    AuditRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The last entries before an id, of those that a filter keeps. */
    List<RecordedEntry> before(long id, AuditFilter filter, int most) {
        Map<String, Object> parameters = new HashMap<>(Map.of("id", id));
        TypedQuery<RecordedEntry> query = entityManager.createQuery("from RecordedEntry where "
                + String.join(" and ", conditions(filter, parameters)) + " order by id desc", RecordedEntry.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    /** Every action that was ever recorded, by name. */
    List<String> actions() {
        return entityManager.createQuery("select distinct action from RecordedEntry order by action", String.class)
                .getResultList();
    }

    /** Every kind of thing to which something was ever done, by name. */
    List<String> subjectTypes() {
        return entityManager.createQuery("select distinct subjectType from RecordedEntry order by subjectType",
                String.class).getResultList();
    }

    private static List<String> conditions(AuditFilter filter, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>(List.of("id < :id"));
        Long actor = filter.actor();
        if (actor != null && actor == 0) {
            conditions.add("actor is null");
        } else if (actor != null) {
            conditions.add("actor = :actor");
            parameters.put("actor", actor);
        }
        equal("action", filter.action(), conditions, parameters);
        equal("subjectType", filter.subjectType(), conditions, parameters);
        equal("subjectId", filter.subject(), conditions, parameters);
        LocalDate from = filter.from();
        if (from != null) {
            conditions.add("at >= :from");
            parameters.put("from", from.atStartOfDay(PARIS).toInstant());
        }
        LocalDate to = filter.to();
        if (to != null) {
            conditions.add("at < :to");
            parameters.put("to", to.plusDays(1).atStartOfDay(PARIS).toInstant());
        }
        if (!filter.words().isEmpty()) {
            conditions.add("lower(reason) like lower(:words) escape '!'");
            parameters.put("words", "%" + filter.words().replaceAll("([!%_])", "!$1") + "%");
        }
        return conditions;
    }

    private static void equal(String property, String value, List<String> conditions, Map<String, Object> parameters) {
        if (!value.isEmpty()) {
            conditions.add(property + " = :" + property);
            parameters.put(property, value);
        }
    }
}
