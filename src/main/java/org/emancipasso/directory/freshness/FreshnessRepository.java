package org.emancipasso.directory.freshness;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.emancipasso.directory.Freshness;

/** Counts how old what is published is. */
@ApplicationScoped
class FreshnessRepository {

    private final EntityManager entityManager;

    /**
     * The age of all published listings.
     *
     * @param median days since somebody last said that it is right, else since publication
     * @param withinSix how many a person verified or the structure confirmed within six months
     * @param never how many nobody did
     */
    record Ages(long all, long median, long withinSix, long withinTwelve, long never) {}

    FreshnessRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Ages ages(LocalDate today) {
        Tuple row = (Tuple) entityManager.createNativeQuery("""
            SELECT count(*), coalesce(percentile_cont(0.5) WITHIN GROUP (ORDER BY cast(:today AS date) - fresh_on), 0),
                   count(*) FILTER (WHERE greatest(verified_on, confirmed_on) > :six),
                   count(*) FILTER (WHERE greatest(verified_on, confirmed_on) > :twelve),
                   count(*) FILTER (WHERE greatest(verified_on, confirmed_on) IS NULL)
            FROM provider WHERE status = 'PUBLISHED'""", Tuple.class).setParameter("today", today)
                .setParameter("six", Freshness.limit(today, Freshness.MENTIONED))
                .setParameter("twelve", Freshness.limit(today, Freshness.LOWERED)).getSingleResult();
        return new Ages(number(row, 0), number(row, 1), number(row, 2), number(row, 3), number(row, 4));
    }

    private static long number(Tuple row, int column) {
        return Math.max(0, Math.round(((Number) row.get(column)).doubleValue()));
    }
}
