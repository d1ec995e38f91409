package org.emancipasso.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.logging.LogManager;

import org.jspecify.annotations.Nullable;

/**
 * The servers that the platform needs, as processes on free ports of this machine. Each part is started unless the
 * environment says where one is.
 */
public final class LocalStack implements AutoCloseable {

    static final String JDBC_URL = "QUARKUS_DATASOURCE_JDBC_URL";
    static final String ENGINE_HOSTS = "QUARKUS_HIBERNATE_SEARCH_ORM_ELASTICSEARCH_HOSTS";
    static final String LOGIN = "QUARKUS_OIDC_AUTH_SERVER_URL";
    static final String MAIL_HOST = "EMANCIPASSO_MAIL_HOST";

    private final @Nullable LocalPostgres postgres;
    private final @Nullable LocalSearch search;
    private final @Nullable LocalMail mail;
    private final @Nullable LocalKeycloak keycloak;

    private LocalStack(@Nullable LocalPostgres postgres, @Nullable LocalSearch search, @Nullable LocalMail mail,
            @Nullable LocalKeycloak keycloak) {
        this.postgres = postgres;
        this.search = search;
        this.mail = mail;
        this.keycloak = keycloak;
    }

    /**
     * Starts what {@code given} does not name, all at once, with their data below a directory; but Keycloak, which only
     * gets its address: nothing waits for it.
     */
    public static LocalStack start(Path data, Map<String, String> given) throws IOException {
        return start(data, given, given.containsKey(LOGIN) ? null : LocalKeycloak.in(data.resolve("keycloak")));
    }

    /** The same, with a Keycloak that is started elsewhere. */
    static LocalStack start(Path data, Map<String, String> given, @Nullable LocalKeycloak keycloak)
            throws IOException {
        // Both threads below log at once: the log manager must be whole before, or each waits for the other for ever.
        LogManager.getLogManager();
        // Ctrl-C does not reach the parts; until there is a whole that its owner closes, this ends them.
        Queue<Runnable> begun = new ConcurrentLinkedQueue<>();
        Thread early = new Thread(() -> begun.forEach(Runnable::run));
        Runtime.getRuntime().addShutdownHook(early);
        CompletableFuture<@Nullable LocalSearch> search = given.containsKey(ENGINE_HOSTS)
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.supplyAsync(() -> engine(data.resolve("search"), begun::add));
        LocalPostgres postgres = null;
        try {
            postgres = given.containsKey(JDBC_URL) ? null : LocalPostgres.start(data.resolve("postgres"), begun::add);
            LocalMail mail = given.containsKey(MAIL_HOST) ? null : LocalMail.start(data.resolve(LocalMail.FOLDER));
            LocalStack whole = new LocalStack(postgres, search.join(), mail, keycloak);
            handOver(early);
            return whole;
        } catch (SQLException | CompletionException e) {
            if (postgres != null) {
                postgres.close();
            }
            throw new IOException("The local stack did not start: " + e.getMessage(), e);
        }
    }

    /** What to tell the platform, by configuration key; nothing about parts that it was given. */
    Map<String, String> configuration() {
        Map<String, String> configuration = new HashMap<>();
        if (postgres != null) {
            configuration.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl());
            configuration.put("quarkus.datasource.username", LocalPostgres.APPLICATION);
            configuration.put("quarkus.datasource.password", LocalPostgres.PASSWORD);
            configuration.put("quarkus.flyway.username", LocalPostgres.OWNER);
            configuration.put("quarkus.flyway.password", LocalPostgres.PASSWORD);
        }
        if (search != null) {
            configuration.put("quarkus.hibernate-search-orm.elasticsearch.hosts", search.host());
        }
        if (keycloak != null) {
            configuration.put("quarkus.oidc.auth-server-url", keycloak.issuer());
            configuration.put("quarkus.oidc.credentials.secret", LocalKeycloak.CLIENT_SECRET);
            configuration.put("emancipasso.keycloak.url", keycloak.url());
            configuration.put("emancipasso.keycloak.admin-secret", LocalKeycloak.ADMIN_SECRET);
            configuration.put("emancipasso.keycloak.service-secret", LocalKeycloak.SERVICE_SECRET);
        }
        if (mail != null) {
            configuration.put("emancipasso.mail.host", "localhost");
            configuration.put("emancipasso.mail.port", "" + mail.port());
            configuration.put("emancipasso.mail-in.host", "localhost");
            configuration.put("emancipasso.mail-in.port", "" + mail.imapPort());
        }
        return configuration;
    }

    /** The same as environment variables, for a platform in a process of its own. */
    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        configuration().forEach((key, value) -> environment.put(variable(key), value));
        return environment;
    }

    /** The environment variable of a configuration key. */
    static String variable(String key) {
        return key.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    }

    /** Whether the database is this stack's own. */
    boolean ownsDatabase() {
        return postgres != null;
    }

    LocalSearch search() {
        if (search == null) {
            throw new IllegalStateException("The search engine was given");
        }
        return search;
    }

    /** Not started yet, unless somebody did; null when another one is used. */
    @Nullable
    LocalKeycloak keycloak() {
        return keycloak;
    }

    /** Whether letters stay on this machine. */
    boolean ownsMail() {
        return mail != null;
    }

    LocalMail mail() {
        if (mail == null) {
            throw new IllegalStateException("The server of mail was given");
        }
        return mail;
    }

    LocalPostgres postgres() {
        if (postgres == null) {
            throw new IllegalStateException("The database was given");
        }
        return postgres;
    }

    private static void handOver(Thread early) {
        try {
            Runtime.getRuntime().removeShutdownHook(early);
        } catch (IllegalStateException _) {
            // It has begun: all ends.
        }
    }

    private static LocalSearch engine(Path data, Consumer<Runnable> begun) {
        try {
            return LocalSearch.start(data, begun);
        } catch (IOException e) {
            throw new CompletionException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (keycloak != null) {
            keycloak.close();
        }
        if (mail != null) {
            mail.close();
        }
        if (search != null) {
            search.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
