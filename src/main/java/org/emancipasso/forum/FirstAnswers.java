package org.emancipasso.forum;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Tuple;

import org.emancipasso.web.FrenchNumber;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * How soon questions that everybody may read get a first answer by somebody else: the median of those of ninety days that got
 * one, with how many did, so that the silence of the others shows. Counted once an hour by each replica, never in a page.
 */
@Singleton
class FirstAnswers {

    private static final Logger LOG = Logger.getLogger(FirstAnswers.class);
    private static final Duration RECENT = Duration.ofDays(90);
    private static final Duration MANY_MINUTES = Duration.ofMinutes(90);
    private static final Duration MANY_HOURS = Duration.ofHours(72);

    private final EntityManager entityManager;
    private final ForumMessages say;
    private final Clock clock;
    private final AtomicReference<String> counted = new AtomicReference<>("");

    FirstAnswers(EntityManager entityManager, ForumMessages say, Clock clock) {
        this.entityManager = entityManager;
        this.say = say;
        this.clock = clock;
    }

    /** In words; empty when nobody was answered, and before it was counted. */
    String sentence() {
        return counted.get();
    }

    @Scheduled(every = "${emancipasso.forum.figures-interval}", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void count() {
        try {
            counted.set(count(clock.instant()));
        } catch (PersistenceException | ArcUndeclaredThrowableException e) {
            LOG.warnf("The database does not answer, first answers are counted later: %s", e.getMessage());
        }
    }

    private String count(Instant now) {
        Tuple row = (Tuple) entityManager.createNativeQuery(
                """
                    select count(*), count(a.at), cast(percentile_disc(0.5) within group
                    (order by extract(epoch from a.at - t.created_at)) as bigint)
                    from forum_topic t join forum_category c on c.id = t.category_id
                    left join lateral (select p.published_at as at from forum_post p where p.topic_id = t.id and p.position > 1
                    and p.status = 'PUBLISHED' and p.author_id is distinct from t.author_id order by p.position limit 1) a on true
                    where t.status = 'PUBLISHED' and not t.is_example and c.may_see = 'everyone' and t.last_post_at >= :since
                    and t.created_at >= :since""",
                Tuple.class).setParameter("since", now.minus(RECENT)).getSingleResult();
        long answered = row.get(1, Long.class);
        return answered == 0
                ? ""
                : say.firstAnswers(answered, FrenchNumber.of(answered), FrenchNumber.of(row.get(0, Long.class)),
                        spoken(row.get(2, Long.class)));
    }

    /** Rounded up, to what one says of such a time. */
    private String spoken(@Nullable Long seconds) {
        Duration time = Duration.ofSeconds(seconds == null ? 0 : Math.max(1, seconds));
        if (time.compareTo(MANY_MINUTES) < 0) {
            long minutes = time.plusSeconds(59).toMinutes();
            return say.minutes(minutes, FrenchNumber.of(minutes));
        }
        if (time.compareTo(MANY_HOURS) < 0) {
            long hours = time.plusMinutes(59).toHours();
            return say.hours(hours, FrenchNumber.of(hours));
        }
        return say.days(FrenchNumber.of(time.plusHours(23).toDays()));
    }
}
