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

    private static final String KNOWN = """
        (author_email IS NOT NULL OR note <> '' OR previous_contact IS NOT NULL
        OR jsonb_exists(fields, 'courriel-structure'))""";

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

    /** Cuts what a member sent from them, with the private addresses that they gave or replaced. */
    void forget(long member) {
        forget("member_id = NULL", "member_id = :value", member);
    }

    void forgetUnconfirmedBefore(Instant then) {
        delete("state = TO_CONFIRM and createdAt < ?1", then);
    }

    /** Forgets the private addresses and words of what was decided long ago. */
    void forgetAuthorsDecidedBefore(Instant then) {
        forget("member_id = member_id", "decided_at < :value AND " + KNOWN, then);
    }

    /** The same of what came long ago, decided or not. */
    void forgetAuthorsSentBefore(Instant then) {
        forget("member_id = member_id", "created_at < :value AND " + KNOWN, then);
    }

    /** What is taken back afterwards leaves the address of the listing as it is: what it was is forgotten. */
    private void forget(String change, String condition, Object value) {
        getEntityManager().createNativeQuery("UPDATE provider_proposal SET " + change + """
            , author_email = NULL, note = '', previous_contact = NULL, fields = fields - 'courriel-structure',
            applied = applied - 'courriel-structure' WHERE\s""" + condition).setParameter("value", value)
                .executeUpdate();
    }
}
