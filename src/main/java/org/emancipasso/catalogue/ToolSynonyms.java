package org.emancipasso.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.emancipasso.search.SynonymSource;

/**
 * What every search knows of described tools: another spelling finds one, and so does the name of what it takes the place
 * of. Not the other way round: who looks for Nextcloud does not look for Doodle.
 */
@Singleton
class ToolSynonyms implements SynonymSource {

    private final EntityManager entityManager;

    ToolSynonyms(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Words words() {
        List<List<String>> groups = rows("""
            select name, spellings from tool where state = 'DESCRIBED' and cardinality(spellings) > 0 order by code""")
                .map(row -> Stream.concat(Stream.of(row.get(0, String.class)), Stream.of(row.get(1, String[].class)))
                        .map(ToolSynonyms::lower).distinct().toList())
                .toList();
        Map<String, List<String>> meant = new LinkedHashMap<>();
        rows("""
            select r.name, t.name from tool_replaces tr join replaced_tool r on r.id = tr.replaced_tool_id
            join tool t on t.id = tr.tool_id where t.state = 'DESCRIBED' order by r.code, t.code""")
                .forEach(row -> meant.computeIfAbsent(lower(row.get(0, String.class)), _ -> new ArrayList<>())
                        .add(lower(row.get(1, String.class))));
        return new Words(groups, meant);
    }

    private Stream<Tuple> rows(String sql) {
        List<?> rows = entityManager.createNativeQuery(sql, Tuple.class).getResultList();
        return rows.stream().map(Tuple.class::cast);
    }

    private static String lower(String term) {
        return term.toLowerCase(Locale.FRENCH);
    }
}
