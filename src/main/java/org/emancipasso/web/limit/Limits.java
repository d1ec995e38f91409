package org.emancipasso.web.limit;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.emancipasso.web.TooManyRequests;
import org.jboss.logging.Logger;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.BucketExceptions.BucketExecutionException;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import io.quarkus.scheduler.Scheduled;

/** The counts, in rows that all replicas share. */
@ApplicationScoped
class Limits {

    private static final Logger LOG = Logger.getLogger(Limits.class);
    private static final String TABLE = "rate_limit";
    private static final int AT_ONCE = 10_000;

    private final LimitsConfig config;
    private final AskerKeys keys;
    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

    private record Count(String key, Budget budget) {}

    Limits(LimitsConfig config, AskerKeys keys, DataSource dataSource, Clock clock) {
        this.config = config;
        this.keys = keys;
        // A row that is full again says nothing, and goes.
        buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource).primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table(TABLE).clientClock(new WallClock(clock)).expirationAfterWrite(ExpirationAfterWriteStrategy
                        .basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
    }

    /**
     * Takes one from what an address, and an account if there is one, have left.
     *
     * @param account empty for visitors
     * @throws TooManyRequests when nothing is left
     */
    void spend(Limit limit, String account, InetAddress address) {
        Stream.concat(Stream.of(new Count(keys.ofAddress(limit, address), limit.byAddress(config))),
                account.isEmpty()
                        ? Stream.empty()
                        : limit.byAccount(config).map(budget -> new Count(keys.ofAccount(limit, account), budget))
                                .stream())
                .forEach(this::spend);
    }

    /**
     * Takes one from what somebody has left, whoever asks.
     *
     * @throws TooManyRequests when nothing is left
     */
    void spendFor(Limit limit, String whom) {
        spend(new Count(keys.ofAccount(limit, whom), limit.byAccount(config).orElseThrow()));
    }

    private void spend(Count count) {
        Budget budget = count.budget();
        ConsumptionProbe probe = buckets.getProxy(count.key(), () -> BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(budget.requests())
                        .refillGreedy(budget.requests(), budget.window()))
                .build()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    /** Forgets those who have not asked for a while; by the time of this machine, as the library has it. */
    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        try {
            while (buckets.removeExpired(AT_ONCE) == AT_ONCE) {
                LOG.debug("More counts to forget");
            }
        } catch (BucketExecutionException e) {
            LOG.warnf("The database does not answer, counts are forgotten later: %s", e.getMessage());
        }
    }

    /** The platform's clock as the library wants it. */
    private record WallClock(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
