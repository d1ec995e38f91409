package org.emancipasso.web.cache;

import jakarta.inject.Provider;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.hibernate.resource.jdbc.spi.StatementInspector;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;

/**
 * Has {@link PageVersions} look after each transaction that wrote something, before whoever wrote is told: the next request
 * shows it. What it wrote, the triggers of the database know; no service has to say so, and none can forget.
 */
@PersistenceUnitExtension
public class WriteWatch implements StatementInspector {

    private static final long serialVersionUID = 1L;
    private static final String READING = "select";
    private static final Object WATCHED = new Object();

    /** Late: this is made before the persistence unit is. */
    private final transient Provider<PageVersions> versions;
    private final transient Provider<TransactionSynchronizationRegistry> transactions;

    WriteWatch(Provider<PageVersions> versions, Provider<TransactionSynchronizationRegistry> transactions) {
        this.versions = versions;
        this.transactions = transactions;
    }

    @Override
    public String inspect(String sql) {
        if (!sql.regionMatches(true, sql.length() - sql.stripLeading().length(), READING, 0, READING.length())) {
            watch(transactions.get());
        }
        return sql;
    }

    private void watch(TransactionSynchronizationRegistry transaction) {
        if (transaction.getTransactionKey() != null && transaction.getResource(WATCHED) == null) {
            transaction.putResource(WATCHED, WATCHED);
            transaction.registerInterposedSynchronization(new Synchronization() {

                @Override
                public void beforeCompletion() {
                    // Nobody sees it yet.
                }

                @Override
                public void afterCompletion(int status) {
                    if (status != Status.STATUS_ROLLEDBACK) {
                        versions.get().written();
                    }
                }
            });
        }
    }
}
