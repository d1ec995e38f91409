package org.emancipasso.library.suggestion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** The database queries of suggestions. */
@ApplicationScoped
class SuggestionRepository implements PanacheRepository<Suggestion> {

    /** Has those who send one address at once do so one after the other. */
    void hold(String canonical) {
        getEntityManager().createNativeQuery(
                "select 1 from (select pg_advisory_xact_lock(hashtextextended(:key, 121))) held")
                .setParameter("key", canonical).getSingleResult();
    }

    /** The one of an address that nobody decided yet. */
    Optional<Suggestion> open(String canonical) {
        return find("canonical = ?1 and state in (TO_CONFIRM, WAITING)", canonical).firstResultOptional();
    }

    /** One that nobody else changes before the caller's transaction ends. */
    Optional<Suggestion> lock(long id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** How often an address was refused. */
    long refused(String canonical) {
        return count("canonical = ?1 and state = REFUSED", canonical);
    }

    void add(SuggestionSender sender) {
        getEntityManager().persist(sender);
        getEntityManager().flush();
    }

    Optional<SuggestionSender> sender(long id) {
        return Optional.ofNullable(getEntityManager().find(SuggestionSender.class, id));
    }

    /** Those who are believed, in the order in which they sent it. */
    List<SuggestionSender> senders(long suggestion) {
        return getEntityManager().createQuery(
                "from SuggestionSender where suggestionId = :id and confirmed = true order by id",
                SuggestionSender.class).setParameter("id", suggestion).getResultList();
    }

    /** What a member sent, the last first. */
    List<SuggestionSender> of(long member) {
        return getEntityManager().createQuery("from SuggestionSender where memberId = :member order by id desc",
                SuggestionSender.class).setParameter("member", member).getResultList();
    }

    /** Cuts what a member sent from them. */
    void forget(long member) {
        getEntityManager().createNativeQuery("""
            update library_suggestion_sender set member_id = null, email = null, note = ''
            where member_id = :member""").setParameter("member", member).executeUpdate();
    }

    void forgetUnconfirmedBefore(Instant then) {
        delete("state = TO_CONFIRM and createdAt < ?1", then);
    }

    /** Forgets the addresses and words of those whose suggestion was decided long ago, or that waits since long before. */
    void forgetSenders(Instant decidedBefore, Instant sentBefore) {
        getEntityManager().createNativeQuery("""
            update library_suggestion_sender s set email = null, note = '' from library_suggestion g
            where g.id = s.suggestion_id and (g.decided_at < :decided or s.created_at < :sent)
            and (s.email is not null or s.note <> '')""").setParameter("decided", decidedBefore)
                .setParameter("sent", sentBefore).executeUpdate();
    }
}
