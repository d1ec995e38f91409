package org.emancipasso.directory.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** The database queries of proposals. */
@ApplicationScoped
class ProposalRepository implements PanacheRepository<Proposal> {

    /** One that nobody else changes before the caller's transaction ends. */
    Optional<Proposal> lock(long id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The same, refused before. */
    Optional<Proposal> refused(String fingerprint, long except) {
        return find("fingerprint = ?1 and id <> ?2 and state = REFUSED and correction = false order by decidedAt desc",
                fingerprint, except).firstResultOptional();
    }

    /** How many others propose the same. */
    long same(String fingerprint, long except) {
        return count("fingerprint = ?1 and id <> ?2 and state = WAITING and correction = false", fingerprint, except);
    }

    /** What a member sent, the last first. */
    List<Proposal> of(long member) {
        return list("memberId = ?1 order by id desc", member);
    }

    /** Cuts what a member sent from them. */
    void forget(long member) {
        update("memberId = null, authorEmail = null, note = '' where memberId = ?1", member);
    }

    void forgetUnconfirmedBefore(Instant then) {
        delete("state = TO_CONFIRM and createdAt < ?1", then);
    }

    /** Forgets the private addresses and words of what was decided long ago. */
    void forgetAuthorsDecidedBefore(Instant then) {
        getEntityManager().createNativeQuery("""
            UPDATE provider_proposal SET author_email = NULL, note = '', previous_contact = NULL,
            fields = fields - 'courriel-structure'
            WHERE decided_at < :then AND (author_email IS NOT NULL OR note <> '' OR previous_contact IS NOT NULL
            OR jsonb_exists(fields, 'courriel-structure'))""").setParameter("then", then).executeUpdate();
    }
}
