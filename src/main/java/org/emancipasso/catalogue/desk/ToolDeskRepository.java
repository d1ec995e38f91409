package org.emancipasso.catalogue.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.emancipasso.catalogue.ToolState;
import org.emancipasso.search.Folding;

/** The database queries of the desk of tools. */
@ApplicationScoped
class ToolDeskRepository {

    private final EntityManager entityManager;

    ToolDeskRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * A tool in the list.
     *
     * @param replaces names of what it replaces, in one text; maybe empty
     * @param needs codes, in one text; maybe empty
     * @param offered whether lists of words offer it
     */
    record Line(long id, String code, String name, ToolState state, String replaces, String needs, boolean offered) {}

    /** How many of each state there are. */
    Map<ToolState, Long> counts() {
        Map<ToolState, Long> counts = new HashMap<>();
        rows("select state, count(*) from tool group by state", Map.of())
                .forEach(row -> counts.put(ToolState.valueOf(row.get(0, String.class)),
                        row.get(1, Number.class).longValue()));
        return counts;
    }

    /** Some tools: those that a listing or a curator named first, then by name. */
    List<Line> find(ToolFilter filter, int most) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder conditions = new StringBuilder("true");
        if (!filter.words().isEmpty()) {
            conditions.append(' ').append("""
                and (strpos(lower(t.name), :words) > 0 or strpos(t.code, :slug) > 0
                or exists (select from unnest(t.spellings) s where strpos(lower(s), :words) > 0)
                or exists (select from tool_replaces tr join replaced_tool r on r.id = tr.replaced_tool_id
                where tr.tool_id = t.id and (strpos(lower(r.name), :words) > 0 or strpos(r.code, :slug) > 0)))""");
            String words = filter.words().toLowerCase(Locale.ROOT);
            parameters.put("words", words);
            String slug = Folding.slug(words);
            parameters.put("slug", slug.isEmpty() ? words : slug);
        }
        ToolState state = filter.state();
        if (state != null) {
            conditions.append(" and t.state = :state");
            parameters.put("state", state.name());
        }
        if (!filter.leaves().isEmpty()) {
            conditions.append(' ').append("""
                and exists (select from tool_replaces tr join replaced_tool r on r.id = tr.replaced_tool_id
                where tr.tool_id = t.id and r.code = :leaves)""");
            parameters.put("leaves", filter.leaves());
        }
        if (filter.need().equals(ToolFilter.NONE)) {
            conditions.append(" and cardinality(t.categories) = 0");
        } else if (!filter.need().isEmpty()) {
            conditions.append(" and :need = any(t.categories)");
            parameters.put("need", filter.need());
        }
        parameters.put("most", most + 1);
        parameters.put("from", (filter.page() - 1) * most);
        return rows(
                """
                    select t.id, t.code, t.name, t.state, t.offered, array_to_string(t.categories, ', '),
                      coalesce((select string_agg(r.name, ', ' order by lower(r.name)) from tool_replaces tr
                        join replaced_tool r on r.id = tr.replaced_tool_id where tr.tool_id = t.id), '')
                    from tool t where %s order by t.state <> 'DRAFT', t.state, not t.offered, lower(t.name), t.code limit :most offset :from"""
                        .formatted(conditions),
                parameters).stream()
                .map(row -> new Line(row.get(0, Long.class), row.get(1, String.class), row.get(2, String.class),
                        ToolState.valueOf(row.get(3, String.class)), row.get(6, String.class),
                        row.get(5, String.class), row.get(4, Boolean.class)))
                .toList();
    }

    private List<Tuple> rows(String sql, Map<String, Object> parameters) {
        var query = entityManager.createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).toList();
    }
}
