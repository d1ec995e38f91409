package org.emancipasso.directory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.emancipasso.directory.ListingVisits.Visited;

/** How often listings were shown, by day. */
@ApplicationScoped
public class VisitService {

    private final EntityManager entityManager;

    /**
     * How often a listing was shown in a month.
     *
     * @param month its first day
     */
    public record MonthlyViews(LocalDate month, long views) {}

    VisitService(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Adds to the day's numbers, always in the same order: replicas do not wait for each other in a circle. */
    @Transactional
    void add(Map<Visited, Integer> counted) {
        counted.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Visited, Integer> entry) -> entry.getKey().listing())
                        .thenComparing(entry -> entry.getKey().day()))
                .forEach(entry -> entityManager.createNativeQuery("""
                    INSERT INTO provider_visit (provider_id, day, views)
                    SELECT id, :day, :views FROM provider WHERE id = :listing
                    ON CONFLICT (provider_id, day) DO UPDATE SET views = provider_visit.views + excluded.views""")
                        .setParameter("day", entry.getKey().day()).setParameter("views", entry.getValue())
                        .setParameter("listing", entry.getKey().listing()).executeUpdate());
    }

    /** By month since a day, the last one first. */
    @Transactional
    public List<MonthlyViews> views(long listing, LocalDate since) {
        List<?> rows = entityManager.createNativeQuery("""
            SELECT cast(date_trunc('month', day) AS date) AS month, sum(views) FROM provider_visit
            WHERE provider_id = :listing AND day >= :since GROUP BY 1 ORDER BY 1 DESC""", Tuple.class)
                .setParameter("listing", listing).setParameter("since", since).getResultList();
        return rows.stream().map(Tuple.class::cast).map(row -> new MonthlyViews(
                LocalDate.parse(row.get(0).toString()), row.get(1, Number.class).longValue())).toList();
    }

    /** Deletes what was counted before a day. */
    @Transactional
    void forget(LocalDate before) {
        entityManager.createNativeQuery("DELETE FROM provider_visit WHERE day < :before").setParameter("before", before)
                .executeUpdate();
    }
}
