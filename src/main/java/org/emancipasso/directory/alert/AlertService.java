package org.emancipasso.directory.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.emancipasso.directory.CriteriaReader;
import org.emancipasso.directory.ProviderRepository;
import org.emancipasso.directory.ProviderRepository.NamedListing;
import org.emancipasso.directory.SearchCriteria;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.MailAddresses;
import org.emancipasso.moderation.contribution.Contributions;
import org.emancipasso.moderation.contribution.Contributions.Verdict;
import org.emancipasso.web.QueryParameters;
import org.jspecify.annotations.Nullable;

/** Who is told of new listings, and telling them. */
@ApplicationScoped
class AlertService {

    private static final int A_WEEK = 7;
    /** Longer than any letter waits. */
    private static final int KEPT_PUBLICATIONS = 60;

    private final EntityManager entityManager;
    private final Contributions contributions;
    private final CriteriaReader reader;
    private final ProviderRepository providers;
    private final MailAddresses addresses;
    private final AlertLetter letter;
    private final AlertConfig config;
    private final Clock clock;

    AlertService(EntityManager entityManager, Contributions contributions, CriteriaReader reader,
            ProviderRepository providers, MailAddresses addresses, AlertLetter letter, AlertConfig config,
            Clock clock) {
        this.entityManager = entityManager;
        this.contributions = contributions;
        this.reader = reader;
        this.providers = providers;
        this.addresses = addresses;
        this.letter = letter;
        this.config = config;
        this.clock = clock;
    }

    /** Keeps what somebody asked for, and asks whether it was them; until they say so, nothing leaves. */
    @Transactional
    void ask(Verdict verdict, EmailAddress to, String query) {
        contributions.once(verdict, AlertContribution.CODE, () -> {
            Object id = entityManager.createNativeQuery("""
                insert into alert (email, address_hash, query, created_at, last_publication)
                values (:email, :hash, :query, :now, 0) returning id""")
                    .setParameter("email", to.value()).setParameter("hash", to.hash()).setParameter("query", query)
                    .setParameter("now", clock.instant()).getSingleResult();
            long made = ((Number) id).longValue();
            contributions.askConfirmation(AlertContribution.CODE, made, to);
            return made;
        });
    }

    /** Somebody said that it was them: from now on. Asked twice for the same, they are told once. */
    @Transactional
    void confirm(long id) {
        row(id).ifPresent(alert -> {
            EmailAddress address = EmailAddress.of(alert.get(0, String.class));
            addresses.accept(address, AlertLetter.NAME);
            entityManager
                    .createNativeQuery("delete from alert where address_hash = :hash and query = :query and id <> :id")
                    .setParameter("hash", address.hash()).setParameter("query", alert.get(1, String.class))
                    .setParameter("id", id).executeUpdate();
            entityManager.createNativeQuery("""
                update alert set confirmed_at = :now,
                last_publication = (select coalesce(max(id), 0) from provider_publication) where id = :id""")
                    .setParameter("now", clock.instant()).setParameter("id", id).executeUpdate();
        });
    }

    /** What somebody is told of, as parameters of a search. */
    @Transactional
    Optional<String> query(long id) {
        return row(id).map(alert -> alert.get(1, String.class));
    }

    @Transactional
    void change(long id, String query) {
        entityManager.createNativeQuery("update alert set query = :query where id = :id").setParameter("query", query)
                .setParameter("id", id).executeUpdate();
    }

    /** Ends it, and forgets the address. */
    @Transactional
    void stop(long id) {
        entityManager.createNativeQuery("delete from alert where id = :id").setParameter("id", id).executeUpdate();
    }

    /**
     * What an address asked for.
     *
     * @param query parameters of a search
     */
    record Asked(Instant at, @Nullable Instant confirmedAt, String query) {}

    /** All of it, the first first; runs in the caller's transaction. */
    List<Asked> of(String addressHash) {
        List<?> rows = entityManager.createNativeQuery("""
            select created_at, confirmed_at, query from alert where address_hash = :hash order by id""", Tuple.class)
                .setParameter("hash", addressHash).getResultList();
        return rows.stream().map(Tuple.class::cast).map(alert -> new Asked(alert.get(0, Instant.class),
                alert.get(1, Instant.class), alert.get(2, String.class))).toList();
    }

    /** The same by the link of a letter, or with the account of its address; runs in the caller's transaction. */
    void stopAll(String addressHash) {
        entityManager.createNativeQuery("delete from alert where address_hash = :hash")
                .setParameter("hash", addressHash)
                .executeUpdate();
    }

    /** Tells the next one whose week has passed; whether there was one. No other replica tells the same. */
    @Transactional
    boolean tellNext(LocalDate today) {
        List<?> due = entityManager.createNativeQuery("""
            select id, email, query, last_publication from alert
            where confirmed_at is not null and (sent_on is null or sent_on <= :before)
            order by sent_on nulls first, id limit 1 for update skip locked""", Tuple.class)
                .setParameter("before", today.minusDays(A_WEEK)).getResultList();
        due.stream().map(Tuple.class::cast).forEach(alert -> tell(alert, today));
        return !due.isEmpty();
    }

    /** Forgets addresses that nobody confirmed, and publications that everybody was told of. */
    @Transactional
    void forget() {
        Instant now = clock.instant();
        entityManager.createNativeQuery("delete from alert where confirmed_at is null and created_at < :then")
                .setParameter("then", now.minus(config.unconfirmed())).executeUpdate();
        entityManager.createNativeQuery("delete from provider_publication where at < :then")
                .setParameter("then", now.minus(Duration.ofDays(KEPT_PUBLICATIONS))).executeUpdate();
    }

    private void tell(Tuple alert, LocalDate today) {
        long id = alert.get(0, Long.class);
        SearchCriteria criteria = reader.read(QueryParameters.parse(alert.get(2, String.class))).criteria();
        List<?> publications = entityManager.createNativeQuery("""
            select max(id), provider_id from provider_publication p
            where id > :last and at <= :settled
            and not exists (select 1 from alert_told t where t.alert_id = :alert and t.provider_id = p.provider_id)
            group by provider_id""", Tuple.class)
                .setParameter("last", alert.get(3, Long.class)).setParameter("alert", id)
                .setParameter("settled", clock.instant().minus(config.settle())).getResultList();
        List<Tuple> rows = publications.stream().map(Tuple.class::cast).toList();
        List<NamedListing> found = providers.publishedAmong(criteria,
                rows.stream().map(row -> row.get(1, Long.class)).toList());
        found.forEach(listing -> entityManager.createNativeQuery(
                "insert into alert_told (alert_id, provider_id) values (:alert, :provider)").setParameter("alert", id)
                .setParameter("provider", listing.id()).executeUpdate());
        entityManager.createNativeQuery(
                "update alert set sent_on = :today, last_publication = greatest(last_publication, :last) where id = :id")
                .setParameter("today", today).setParameter("id", id)
                .setParameter("last", rows.stream().mapToLong(row -> row.get(0, Long.class)).max().orElse(0))
                .executeUpdate();
        if (!found.isEmpty()) {
            letter.post(EmailAddress.of(alert.get(1, String.class)), id, found, criteria);
        }
    }

    private Optional<Tuple> row(long id) {
        List<?> rows = entityManager.createNativeQuery("select email, query from alert where id = :id", Tuple.class)
                .setParameter("id", id).getResultList();
        return rows.stream().map(Tuple.class::cast).findFirst();
    }
}
