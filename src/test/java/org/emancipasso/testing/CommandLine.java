package org.emancipasso.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** {@code bin/import}, {@code bin/export}, {@code bin/withdraw}: one command of the platform against a database. */
public final class CommandLine {

    /** A command listens on nothing, keeps no page, and leaves indexing to the running platform. */
    static final List<String> QUIET = List.of("-Dquarkus.http.host-enabled=false",
            "-Dquarkus.management.host-enabled=false", "-Dquarkus.scheduler.enabled=false",
            "-Dquarkus.hibernate-search-orm.coordination.event-processor.enabled=false",
            "-Demancipasso.page-cache.size=0", "-Dquarkus.log.level=WARN",
            // It names the settings of the indexing that is off here.
            "-Dquarkus.log.category.\"org.hibernate.search.configuration\".level=ERROR");

    private CommandLine() {
    }

    /**
     * Runs one command and ends with its status.
     *
     * @param args the command and its arguments
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        ProcessBuilder builder = Program.with("-Xmx1g", QUIET, List.of(args)).inheritIO();
        String caller = System.getenv("CALLER");
        if (caller != null) {
            builder.directory(Path.of(caller).toFile());
        }
        if (!builder.environment().containsKey(LocalStack.JDBC_URL)) {
            if (!Files.exists(Serve.RUNNING)) {
                System.err.println("Aucune base : lancez d’abord bin/serve, ou donnez " + LocalStack.JDBC_URL
                        + " (docs/operations.md).");
                System.exit(1);
            }
            Properties running = new Properties();
            try (var in = Files.newInputStream(Serve.RUNNING)) {
                running.load(in);
            }
            running.forEach((key, value) -> builder.environment().put((String) key, (String) value));
        }
        System.exit(builder.start().waitFor());
    }
}
