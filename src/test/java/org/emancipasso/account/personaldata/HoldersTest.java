package org.emancipasso.account.personaldata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Rows;
import org.junit.jupiter.api.Test;

/** No feature keeps something of a member without answering for it. */
@Platform
class HoldersTest {

    @Inject
    @Any
    Instance<PersonalDataHolder> holders;

    @Test
    void every_table_that_names_a_member_has_a_holder() throws SQLException {
        assertEquals(Set.of(), undeclared());
    }

    @Test
    void a_table_that_was_forgotten_is_seen_by_its_key_and_by_the_name_of_its_column() throws SQLException {
        Rows.execute("create table forgotten_key (author bigint references member)");
        Rows.execute("create table forgotten_name (invited_member_id bigint)");
        try {
            assertEquals(Set.of("forgotten_key", "forgotten_name"), undeclared());
        } finally {
            Rows.execute("drop table forgotten_key, forgotten_name");
        }
    }

    @Test
    void no_holder_declares_a_table_that_is_not_there() throws SQLException {
        Set<String> missing = new TreeSet<>(declared());
        missing.removeAll(Rows.texts("select table_name from information_schema.tables where table_schema = 'public'"));

        assertEquals(Set.of(), missing);
    }

    @Test
    void holders_have_names_of_their_own() {
        List<String> names = holders.stream().map(PersonalDataHolder::name).toList();

        assertEquals(names.size(), Set.copyOf(names).size(), names.toString());
    }

    private Set<String> undeclared() throws SQLException {
        Set<String> found = new TreeSet<>(Rows.texts("""
            select conrelid::regclass::text from pg_constraint
            where contype = 'f' and confrelid = 'member'::regclass
            union select table_name from information_schema.columns
            where table_schema = 'public' and column_name ~ '(^|_)member_id$'"""));
        found.removeAll(declared());
        return found;
    }

    private Set<String> declared() {
        return holders.stream().flatMap(holder -> holder.tables().stream()).collect(Collectors.toSet());
    }
}
