package org.emancipasso.web.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

/**
 * Asks the database which spaces changed since it was asked before: those with a row that the snapshot of then did not see
 * (PostgreSQL, « Transaction ID and Snapshot Information Functions »), whatever the order in which transactions ended. On
 * one connection, held for good, so that it does not wait for one among all who do. Only one thread may ask.
 */
final class ChangeFeed implements AutoCloseable {

    private static final String LOOK = """
        SELECT cast(pg_current_snapshot() AS text), now(),
               (SELECT coalesce(string_agg(DISTINCT space, ' '), '') FROM page_change
                WHERE transaction >= pg_snapshot_xmin(cast(? AS pg_snapshot))
                  AND NOT pg_visible_in_snapshot(transaction, cast(? AS pg_snapshot))),
               (SELECT coalesce(string_agg(space, ' '), '') FROM page_lag)""";
    private static final String FORGET = "DELETE FROM page_change WHERE at < now() - interval '1 hour'";
    /** A snapshot that saw nothing. */
    private static final String BEFORE_ALL = "3:3:";
    private static final Duration FORGET_EVERY = Duration.ofMinutes(10);
    /** Who did not ask for so long, since the machine slept, may have missed rows that are gone. */
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(30);

    private final DataSource database;
    private @Nullable Connection connection;
    private String snapshot = BEFORE_ALL;
    private Instant asked = Instant.MIN;
    private Instant forgot = Instant.MIN;

    /**
     * What the database says.
     *
     * @param changed since it was asked before; all of them the first time
     * @param lagging those whose pages would show what was before the last change
     */
    record Seen(Set<Space> changed, Set<Space> lagging) {}

    ChangeFeed(DataSource database) {
        this.database = database;
    }

    /** Asks. After a failure all is asked anew, since it may be another server that answers. */
    Seen look() throws SQLException {
        boolean begins = connection == null;
        Connection open = begins ? database.getConnection() : connection;
        connection = open;
        try (PreparedStatement look = open.prepareStatement(LOOK)) {
            look.setString(1, begins ? BEFORE_ALL : snapshot);
            look.setString(2, begins ? BEFORE_ALL : snapshot);
            try (ResultSet row = look.executeQuery()) {
                row.next();
                Instant now = row.getObject(2, OffsetDateTime.class).toInstant();
                Set<Space> changed = begins || asked.plus(LONGEST_SILENCE).isBefore(now)
                        ? EnumSet.allOf(Space.class)
                        : spaces(row.getString(3));
                snapshot = row.getString(1);
                asked = now;
                return new Seen(changed, spaces(row.getString(4)));
            }
        }
    }

    /** Deletes what everybody has seen, from time to time. */
    void forget() throws SQLException {
        Connection open = connection;
        if (open != null && !forgot.plus(FORGET_EVERY).isAfter(asked)) {
            try (PreparedStatement forget = open.prepareStatement(FORGET)) {
                forget.executeUpdate();
            }
            forgot = asked;
        }
    }

    @Override
    public void close() throws SQLException {
        Connection open = connection;
        connection = null;
        if (open != null) {
            open.close();
        }
    }

    private static Set<Space> spaces(String codes) {
        return Stream.of(codes.split(" ")).flatMap(code -> Space.of(code).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Space.class)));
    }
}
