package org.emancipasso.supervision;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;

import org.emancipasso.data.Scalars;
import org.emancipasso.supervision.ListedAddresses.Listed;
import org.emancipasso.supervision.Round.Due;

/** The database queries of supervision. */
@ApplicationScoped
class SupervisionRepository {

    private static final int LOOKS_KEPT = 10;

    private final EntityManager entityManager;

    SupervisionRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A page that shows an address. */
    record Use(String page, String title) {}

    /** One look at it. */
    record Look(Instant at, Reason reason, String detail, int millis) {}

    /**
     * Holds the turn for two minutes more, unless another replica has it.
     *
     * @return how many requests the night has taken; nothing for who does not hold it
     */
    OptionalInt holdTurn(UUID holder, LocalDate night) {
        return Scalars.query(entityManager, """
            UPDATE supervision_turn SET holder = :holder, held_until = now() + INTERVAL '2 minutes',
                requests = CASE WHEN night = :night THEN requests ELSE 0 END, night = :night
            WHERE holder = :holder OR held_until < now()
            RETURNING requests""", Integer.class).setParameter("holder", holder).setParameter("night", night)
                .getResultStream().mapToInt(Integer::intValue).findFirst();
    }

    /** Adds to what the night has taken. */
    void spend(int requests) {
        entityManager.createNativeQuery("UPDATE supervision_turn SET requests = requests + :requests")
                .setParameter("requests", requests).executeUpdate();
    }

    /** Whether it is the first to tell staff on a day. */
    boolean tellOn(LocalDate day) {
        return entityManager.createNativeQuery("UPDATE supervision_turn SET digest_on = :day WHERE digest_on < :day")
                .setParameter("day", day).executeUpdate() > 0;
    }

    /** An address that nobody looked at yet, unless it is there. */
    void add(String url, String host, Instant now) {
        entityManager.createNativeQuery("""
            INSERT INTO supervised_address (url, host, due_at) VALUES (:url, :host, :now)
            ON CONFLICT (url) DO NOTHING""").setParameter("url", url).setParameter("host", host)
                .setParameter("now", now).executeUpdate();
    }

    /** Has a feature show nothing, until it says what it shows. */
    void forgetUses(String source) {
        entityManager.createNativeQuery("DELETE FROM supervised_use WHERE source = :source")
                .setParameter("source", source).executeUpdate();
    }

    /** A page of a feature shows an address, however often. */
    void addUse(String url, String source, Listed listed) {
        entityManager.createNativeQuery("""
            INSERT INTO supervised_use (address_id, source, page, title)
            SELECT id, :source, :page, :title FROM supervised_address WHERE url = :url ON CONFLICT DO NOTHING""")
                .setParameter("url", url).setParameter("source", source).setParameter("page", listed.page())
                .setParameter("title", listed.title()).executeUpdate();
    }

    /** Takes away what no page shows any more. */
    void forgetUnlisted() {
        entityManager.createNativeQuery("""
            DELETE FROM supervised_address a
            WHERE NOT EXISTS (SELECT FROM supervised_use u WHERE u.address_id = a.id)""").executeUpdate();
    }

    /** Those whose turn it is, the one that waits longest first. */
    List<Due> due(Instant now, int most) {
        return entityManager
                .createQuery("from SupervisedAddress where dueAt <= :now order by dueAt, id", SupervisedAddress.class)
                .setParameter("now", now).setMaxResults(most).getResultStream().map(SupervisionRepository::due)
                .toList();
    }

    /** Those that last answered, and nothing is wrong with. */
    List<Due> alive(int most) {
        return entityManager
                .createQuery("from SupervisedAddress where reason = :reason order by aliveAt desc, id",
                        SupervisedAddress.class)
                .setParameter("reason", Reason.FINE).setMaxResults(most).getResultStream()
                .map(SupervisionRepository::due).toList();
    }

    private static Due due(SupervisedAddress address) {
        return new Due(address.id(), address.url(), address.host(), address.expectedText());
    }

    Optional<SupervisedAddress> find(long id) {
        return Optional.ofNullable(entityManager.find(SupervisedAddress.class, id));
    }

    Optional<SupervisedAddress> lock(long id) {
        return Optional.ofNullable(
                entityManager.find(SupervisedAddress.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What a person says is gone, of some addresses. */
    List<SupervisedAddress> offline(Collection<String> urls) {
        return entityManager.createQuery("from SupervisedAddress where url in :urls and offlineOn is not null",
                SupervisedAddress.class).setParameter("urls", urls).getResultList();
    }

    /** What is gone and staff were not told of. */
    List<SupervisedAddress> untold() {
        return entityManager.createQuery(
                "from SupervisedAddress where state = :state and not told order by failingSince, id",
                SupervisedAddress.class).setParameter("state", AddressState.CRITICAL).getResultList();
    }

    /** How many there are in each state. */
    Map<AddressState, Long> count() {
        Map<AddressState, Long> counts = new EnumMap<>(AddressState.class);
        Stream.of(AddressState.values()).forEach(state -> counts.put(state, 0L));
        entityManager.createQuery("select state, count(*) from SupervisedAddress group by state", Tuple.class)
                .getResultList()
                .forEach(row -> counts.put(row.get(0, AddressState.class), row.get(1, Long.class)));
        return counts;
    }

    /** Some of them, in their order, after one. */
    List<SupervisedAddress> list(SupervisionFilter filter, int most) {
        List<String> conditions = new ArrayList<>(List.of("id > :after"));
        if (filter.state() != null) {
            conditions.add("state = :state");
        }
        if (!filter.host().isEmpty()) {
            conditions.add("host = :host");
        }
        TypedQuery<SupervisedAddress> query = entityManager.createQuery(
                "from SupervisedAddress where " + String.join(" and ", conditions) + " order by id",
                SupervisedAddress.class).setParameter("after", filter.after()).setMaxResults(most);
        if (filter.state() != null) {
            query.setParameter("state", filter.state());
        }
        if (!filter.host().isEmpty()) {
            query.setParameter("host", filter.host());
        }
        return query.getResultList();
    }

    /** The pages that show some addresses, by id. */
    Map<Long, List<Use>> uses(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<?> rows = entityManager.createNativeQuery("""
            SELECT address_id, page, title FROM supervised_use WHERE address_id IN (:ids) ORDER BY title, page""",
                Tuple.class).setParameter("ids", ids).getResultList();
        return rows.stream().map(Tuple.class::cast).collect(Collectors.groupingBy(row -> row.get(0, Long.class),
                Collectors.mapping(row -> new Use(row.get(1, String.class), row.get(2, String.class)),
                        Collectors.toList())));
    }

    /** Writes a look down, and forgets those of long ago. */
    void addLook(long address, Instant at, Finding finding, Duration took) {
        entityManager.createNativeQuery("""
            INSERT INTO supervised_check (address_id, at, reason, detail, millis)
            VALUES (:address, :at, :reason, :detail, :millis)""").setParameter("address", address)
                .setParameter("at", at).setParameter("reason", finding.reason().name())
                .setParameter("detail", finding.detail()).setParameter("millis", (int) took.toMillis())
                .executeUpdate();
        entityManager.createNativeQuery("""
            DELETE FROM supervised_check WHERE address_id = :address AND id <= (
                SELECT id FROM supervised_check WHERE address_id = :address
                ORDER BY id DESC LIMIT 1 OFFSET :kept)""").setParameter("address", address)
                .setParameter("kept", LOOKS_KEPT).executeUpdate();
    }

    /** The last looks at an address, the newest first. */
    List<Look> looks(long address) {
        List<?> rows = entityManager.createNativeQuery("""
            SELECT at, reason, detail, millis FROM supervised_check WHERE address_id = :address ORDER BY id DESC""",
                Tuple.class).setParameter("address", address).getResultList();
        return rows.stream().map(Tuple.class::cast).map(row -> new Look(row.get(0, Instant.class),
                Reason.valueOf(row.get(1, String.class)), row.get(2, String.class), row.get(3, Integer.class)))
                .toList();
    }
}
