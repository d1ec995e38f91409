package org.emancipasso.notification;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.emancipasso.data.Scalars;

/** The devices that accounts were seen with, in words (« Firefox sur Linux »): enough to notice another, and no more. */
@ApplicationScoped
class KnownDevices {

    private final EntityManager entityManager;

    KnownDevices(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Notes one; whether it is another than those known. The first of all is none. */
    boolean isAnother(long member, String device, Instant now) {
        boolean knowsAny = !of(member).isEmpty();
        boolean isKnown = entityManager.createNativeQuery("""
            UPDATE known_device SET seen_at = :now WHERE member_id = :member AND device = :device""")
                .setParameter("now", now).setParameter("member", member).setParameter("device", device)
                .executeUpdate() > 0;
        if (!isKnown) {
            entityManager.createNativeQuery("""
                INSERT INTO known_device (member_id, device, seen_at) VALUES (:member, :device, :now)
                ON CONFLICT DO NOTHING""")
                    .setParameter("member", member).setParameter("device", device).setParameter("now", now)
                    .executeUpdate();
        }
        return knowsAny && !isKnown;
    }

    List<String> of(long member) {
        List<?> devices = Scalars
                .query(entityManager, "SELECT device FROM known_device WHERE member_id = :member ORDER BY device",
                        String.class)
                .setParameter("member", member).getResultList();
        return devices.stream().map(String.class::cast).toList();
    }

    void forgetUnseenSince(Instant then) {
        entityManager.createNativeQuery("DELETE FROM known_device WHERE seen_at < :then").setParameter("then", then)
                .executeUpdate();
    }

    void forget(long member) {
        entityManager.createNativeQuery("DELETE FROM known_device WHERE member_id = :member")
                .setParameter("member", member).executeUpdate();
    }
}
