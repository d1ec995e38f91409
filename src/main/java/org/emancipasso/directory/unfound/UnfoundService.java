package org.emancipasso.directory.unfound;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

/** Keeps the counts of searches that found nothing, for some days. */
@ApplicationScoped
class UnfoundService {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int MOST_SHOWN = 200;

    private final EntityManager entityManager;
    private final UnfoundConfig config;
    private final Clock clock;

    UnfoundService(EntityManager entityManager, UnfoundConfig config, Clock clock) {
        this.entityManager = entityManager;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Words that found nothing.
     *
     * @param filters sets of filters with which they were searched for often enough
     * @param last the last day
     */
    record Unfound(String words, int count, LocalDate last, List<String> filters) {}

    /** Adds counts to those of today, and forgets those that are too old. */
    @Transactional
    void add(Map<UnfoundSearch, Integer> counts) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PARIS);
        entityManager.createNativeQuery("delete from unfound_search where day < :first")
                .setParameter("first", today.minusDays(config.days())).executeUpdate();
        counts.forEach((search, count) -> entityManager.createNativeQuery("""
            insert into unfound_search (day, words, filters, count) select :day, :words, :filters, :count
            where (select count(*) from unfound_search where day = :day) < :most
            or exists (select 1 from unfound_search where day = :day and words = :words and filters = :filters)
            on conflict (day, words, filters) do update set count = unfound_search.count + excluded.count""")
                .setParameter("day", today).setParameter("words", search.words())
                .setParameter("filters", search.filters()).setParameter("count", count)
                .setParameter("most", config.mostADay()).executeUpdate());
    }

    /** What was searched for in vain often enough, the most often first. */
    @Transactional
    List<Unfound> read() {
        List<?> rows = entityManager.createNativeQuery("""
            with often as (
                select words, filters, sum(count) as count, max(day) as last from unfound_search
                where day >= :first group by words, filters)
            select words, cast(sum(count) as int) as total, max(last),
                   array_agg(filters order by count desc) filter (where filters <> '' and count >= :least)
            from often group by words having sum(count) >= :least and (words <> '' or bool_or(count >= :least))
            order by total desc, words limit :most""", Tuple.class)
                .setParameter("first", LocalDate.ofInstant(clock.instant(), PARIS).minusDays(config.days()))
                .setParameter("least", config.least()).setParameter("most", MOST_SHOWN).getResultList();
        return rows.stream().map(Tuple.class::cast).map(row -> new Unfound(row.get(0, String.class),
                row.get(1, Integer.class), day(row.get(2)), filters(row.get(3, String[].class)))).toList();
    }

    private static LocalDate day(Object day) {
        return day instanceof LocalDate known ? known : ((Date) day).toLocalDate();
    }

    private static List<String> filters(String @Nullable [] filters) {
        return filters == null ? List.of() : List.of(filters);
    }
}
