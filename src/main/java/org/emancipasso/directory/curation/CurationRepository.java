package org.emancipasso.directory.curation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import org.emancipasso.directory.Freshness;
import org.emancipasso.directory.ParisDay;
import org.emancipasso.directory.curation.CurationFilter.Cursor;
import org.jspecify.annotations.Nullable;

/** Finds listings of any state, the oldest first: one query a page, however many there are. */
@ApplicationScoped
class CurationRepository {

    /** What a whole listing says, and how its absence is seen. */
    static final Map<String, String> LACKING = lacking();

    private final EntityManager entityManager;
    private final Clock clock;

    /**
     * A listing in the list.
     *
     * @param lacking codes of {@link #LACKING}
     */
    record Line(long id, String name, String status, boolean dormant, @Nullable LocalDate verifiedOn,
            LocalDate freshOn, boolean hasOrganisation, List<String> lacking) {

        Cursor cursor() {
            return new Cursor(freshOn, id);
        }
    }

    CurationRepository(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    List<Line> find(CurationFilter filter, int most) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        Map<String, Object> parameters = new HashMap<>();
        if (!filter.words().isEmpty()) {
            conditions.add("folded_text LIKE :words ESCAPE '!'");
            parameters.put("words", "%" + filter.words().replaceAll("([!%_])", "!$1") + "%");
        }
        switch (filter.state()) {
            case "en-ligne" -> conditions.add("status = 'PUBLISHED'");
            case "cachee" -> conditions.add("status = 'DRAFT' AND dormant_since IS NOT NULL");
            case "brouillon" -> conditions.add("status = 'DRAFT' AND dormant_since IS NULL");
            case "retiree" -> conditions.add("status = 'WITHDRAWN'");
            default -> {
            }
        }
        if (filter.never()) {
            conditions.add("verified_on IS NULL");
        }
        if (filter.months() > 0) {
            conditions.add("fresh_on <= :fresh");
            parameters.put("fresh", Freshness.limit(ParisDay.of(clock), filter.months()));
        }
        if (!filter.lacking().isEmpty()) {
            conditions.add("(" + LACKING.get(filter.lacking()) + ")");
        }
        if (filter.alone()) {
            conditions.add("organisation_id IS NULL");
        }
        if (filter.silent()) {
            conditions.add("organisation_id IS NULL AND contact_email IS NULL");
        }
        if (!filter.department().isEmpty()) {
            conditions.add("commune_code LIKE :department");
            parameters.put("department", filter.department() + "%");
        }
        Cursor after = filter.after();
        if (after != null) {
            conditions.add("(fresh_on, id) > (:day, :id)");
            parameters.put("day", after.freshOn());
            parameters.put("id", after.id());
        }
        return lines(conditions, parameters, most);
    }

    private List<Line> lines(List<String> conditions, Map<String, Object> parameters, int most) {
        Query query = entityManager
                .createNativeQuery("SELECT id, name, status, status = 'DRAFT' AND dormant_since IS NOT NULL, "
                        + "verified_on, fresh_on, organisation_id IS NOT NULL, " + String.join(", ", LACKING.values())
                        + " FROM provider WHERE " + String.join(" AND ", conditions) + " ORDER BY fresh_on, id",
                        Tuple.class)
                .setMaxResults(most);
        parameters.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(CurationRepository::line).toList();
    }

    private static Line line(Tuple row) {
        List<String> codes = List.copyOf(LACKING.keySet());
        return new Line(row.get(0, Long.class), row.get(1, String.class), row.get(2, String.class),
                row.get(3, Boolean.class), day(row.get(4)), day(row.get(5)), row.get(6, Boolean.class),
                Stream.iterate(0, i -> i + 1).limit(codes.size())
                        .filter(i -> Boolean.TRUE.equals(row.get(7 + i))).map(codes::get).toList());
    }

    private static LocalDate day(@Nullable Object date) {
        return date instanceof java.sql.Date sql ? sql.toLocalDate() : (LocalDate) date;
    }

    private static Map<String, String> lacking() {
        Map<String, String> lacking = new LinkedHashMap<>();
        lacking.put("presentation", "pitch IS NULL");
        lacking.put("description", "description IS NULL");
        lacking.put("accompagnements", "supports = '{}'");
        lacking.put("etapes", "stages = '{}'");
        lacking.put("tailles", "sizes = '{}'");
        lacking.put("structure", "structure IS NULL");
        lacking.put("siege", "commune_code IS NULL");
        lacking.put("site", "website IS NULL");
        lacking.put("adresse", "contact_email IS NULL");
        return lacking;
    }
}
