package org.emancipasso.web.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.EveryPage;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Statements;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Every table that a kept page reads says when it changes. */
@Platform
class WatchedTablesTest {

    private static final Pattern TABLE = Pattern.compile("\\b(?:from|join)\\s+(?!lateral)([a-z_]+)",
            Pattern.CASE_INSENSITIVE);

    @Inject
    EntityManager entityManager;

    @Test
    void each_table_that_a_kept_page_reads_is_watched() {
        Browser.awaitIndex();
        Set<String> read = new TreeSet<>();
        for (EveryPage page : List.of(EveryPage.HOME, EveryPage.SEARCH, EveryPage.MAP, EveryPage.RICH_LISTING,
                EveryPage.SPARSE_LISTING, EveryPage.LETTERS, EveryPage.RANKING, EveryPage.FRESHNESS, EveryPage.DATA,
                EveryPage.LEGAL_NOTICE, EveryPage.CONTACT, EveryPage.TERMS, EveryPage.FORUM, EveryPage.FORUM_CATEGORY,
                EveryPage.FORUM_TOPIC, EveryPage.FORUM_SEARCH)) {
            read.addAll(tablesOf(page.path()));
        }
        assertFalse(read.isEmpty());

        read.removeAll(watched());

        assertEquals(Set.of(), read);
    }

    private static Set<String> tablesOf(String path) {
        PageCaches.forget();
        Set<String> tables = new TreeSet<>();
        Statements.of(path).forEach(statement -> {
            Matcher matcher = TABLE.matcher(statement);
            while (matcher.find()) {
                tables.add(matcher.group(1));
            }
        });
        return tables;
    }

    private List<String> watched() {
        List<?> rows = QuarkusTransaction.requiringNew().call(() -> entityManager.createNativeQuery("""
            select cast(c.relname as text) from pg_trigger t join pg_class c on c.oid = t.tgrelid
            where t.tgname = 'page_change'""").getResultList());
        return rows.stream().map(String::valueOf).toList();
    }
}
