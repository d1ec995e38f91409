package org.emancipasso.directory.person;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/** The database queries of people whom listings name. */
@ApplicationScoped
class PersonRepository {

    private final EntityManager entityManager;

    PersonRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** With its number. */
    void add(InvitedPerson person) {
        entityManager.persist(person);
        entityManager.flush();
    }

    void remove(InvitedPerson person) {
        entityManager.remove(person);
    }

    Optional<InvitedPerson> find(long id) {
        return Optional.ofNullable(entityManager.find(InvitedPerson.class, id));
    }

    /** The same; nobody else changes it before the end of the transaction. */
    Optional<InvitedPerson> lock(long id) {
        return Optional.ofNullable(entityManager.find(InvitedPerson.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** All of a listing, whatever they said. */
    List<InvitedPerson> of(long provider) {
        return entityManager.createQuery("from InvitedPerson where providerId = :provider order by id",
                InvitedPerson.class).setParameter("provider", provider).getResultList();
    }

    Optional<InvitedPerson> of(long provider, String addressHash) {
        return entityManager
                .createQuery("from InvitedPerson where providerId = :provider and addressHash = :hash",
                        InvitedPerson.class)
                .setParameter("provider", provider).setParameter("hash", addressHash).getResultStream().findFirst();
    }

    /** All that is about an address. */
    List<InvitedPerson> ofAddress(String addressHash) {
        return entityManager.createQuery("from InvitedPerson where addressHash = :hash order by id",
                InvitedPerson.class).setParameter("hash", addressHash).getResultList();
    }

    /** Takes away invitations that nobody answered. */
    void forget(Instant before) {
        entityManager.createQuery("""
            delete from InvitedPerson where agreedAt is null and refusedAt is null and invitedAt <= :before""")
                .setParameter("before", before).executeUpdate();
    }
}
