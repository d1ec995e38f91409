package org.emancipasso.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A real PostgreSQL as a child process, with the two roles that production has. */
final class LocalPostgres implements AutoCloseable {

    static final String OWNER = "emancipasso_owner";
    static final String APPLICATION = "emancipasso_app";
    static final String DATABASE = "emancipasso";
    /** Loopback only, made anew on each machine; not a secret. */
    static final String PASSWORD = "local";

    /** Unpacked once for all starts of this checkout, since that takes longer than a start. */
    private static final Path PROGRAM = Path.of(".local/postgres");

    private final Path data;
    private final int port;
    private EmbeddedPostgres postgres;

    private LocalPostgres(Path data, int port) throws IOException {
        this.data = data;
        this.port = port;
        this.postgres = launch(data, port);
    }

    /**
     * Starts on a free port, keeping what the directory already holds.
     *
     * @param begun told how to stop it, as soon as there is something to stop
     */
    static LocalPostgres start(Path data, Consumer<Runnable> begun) throws IOException, SQLException {
        LocalPostgres started = new LocalPostgres(data, LocalSearch.freePort());
        begun.accept(() -> {
            try {
                started.stop();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        started.createRolesAndDatabase();
        return started;
    }

    /** Stops it; connections are refused from then on. */
    void stop() throws IOException {
        postgres.close();
    }

    /** Starts it again on the same port with the same data. */
    void restart() throws IOException {
        postgres = launch(data, port);
    }

    private static EmbeddedPostgres launch(Path data, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setOverrideWorkingDirectory(PROGRAM.toFile())
                .setCleanDataDirectory(false)
                // Whoever started it stops it, after the platform: else its last seconds are full of lost connections.
                .setRegisterShutdownHook(false)
                // The library turns it off; an acknowledged change must survive a crash here as in production.
                .setServerConfig("synchronous_commit", "on")
                // As well; it costs the tests their speed. Who measures what a commit costs turns it on (bench/).
                .setServerConfig("fsync", System.getenv().getOrDefault("EMANCIPASSO_FSYNC", "off"))
                .setServerConfig("max_connections", "60")
                .start();
    }

    String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + port + "/" + DATABASE;
    }

    /** The postmaster's process; its children are the back ends. */
    ProcessHandle process() throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement
                        .executeQuery("select split_part(pg_read_file('postmaster.pid'), e'\\n', 1)")) {
            row.next();
            return ProcessHandle.of(row.getLong(1)).orElseThrow();
        }
    }

    private void createRolesAndDatabase() throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String role : new String[]{OWNER, APPLICATION}) {
                statement.execute("do $$ begin if not exists (select from pg_roles where rolname = '" + role
                        + "') then create role " + role + " login password '" + PASSWORD + "'; end if; end $$");
            }
            try (ResultSet row = statement.executeQuery(
                    "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                if (row.next()) {
                    return;
                }
            }
            statement.execute("create database " + DATABASE + " owner " + OWNER);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
