package org.emancipasso.forum.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.account.Actor;
import org.emancipasso.forum.search.SavedSearchRepository.SavedSearch;
import org.emancipasso.notification.Notifications;
import org.emancipasso.web.FrenchNumber;

/** Keeps searches, and tells whoever saved one what is new in it. */
@ApplicationScoped
class SavedSearchService {

    /** Of one member. */
    static final int MOST = 20;
    private static final Duration BETWEEN = Duration.ofHours(20);
    private static final int AT_ONCE = 200;
    private static final int LONGEST_SHOWN = 80;
    /** Of a notification. */
    private static final int LONGEST_PATH = 500;

    private final SavedSearchRepository searches;
    private final Notifications notifications;
    private final SavedSearchKind kind;
    private final ForumSearchMessages say;
    private final Clock clock;

    SavedSearchService(SavedSearchRepository searches, Notifications notifications, SavedSearchKind kind,
            ForumSearchMessages say, Clock clock) {
        this.searches = searches;
        this.notifications = notifications;
        this.kind = kind;
        this.say = say;
        this.clock = clock;
    }

    /** Saves one: from now on. Twice the same is one. */
    @Transactional
    void save(Actor actor, String query) {
        searches.save(actor.id(), query, MOST, clock.instant());
    }

    @Transactional
    void remove(Actor actor, long id) {
        searches.remove(actor.id(), id);
    }

    /** Those whose day has passed. */
    @Transactional
    List<SavedSearch> due() {
        return searches.due(clock.instant().minus(BETWEEN), AT_ONCE);
    }

    /**
     * Tells of what was opened since the last time.
     *
     * @param found topics that the search finds
     * @param until what was opened later is told the next time: the index may not know all of it yet
     */
    @Transactional
    void tell(SavedSearch search, Collection<Long> found, Instant until) {
        searches.take(search).ifPresent(taken -> {
            int opened = searches.opened(found, taken.member(), taken.toldUntil(), until);
            if (opened > 0) {
                String path = ForumSearchRoutes.ROUTES.search(taken.query());
                notifications.tell(taken.member(), kind,
                        say.newOnes(opened, FrenchNumber.of(opened), line(taken.query())),
                        path.length() <= LONGEST_PATH ? path : ForumSearchRoutes.SAVED,
                        "forum-search " + taken.id() + " " + until);
            }
            searches.told(taken.id(), until, clock.instant());
        });
    }

    /** Leaves one for the next day. */
    @Transactional
    void skip(SavedSearch search) {
        searches.told(search.id(), search.toldUntil(), clock.instant());
    }

    private static String line(String query) {
        return query.codePointCount(0, query.length()) <= LONGEST_SHOWN
                ? query
                : query.substring(0, query.offsetByCodePoints(0, LONGEST_SHOWN - 1)).strip() + "…";
    }
}
