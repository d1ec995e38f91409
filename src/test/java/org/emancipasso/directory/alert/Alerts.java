package org.emancipasso.directory.alert;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** What tests of other features know of weekly letters. */
public final class Alerts {

    private Alerts() {
    }

    /** The link of each letter to somebody, without waiting for one. */
    public static String link(String address) {
        return CDI.current().select(AlertLinks.class).get().path(QuarkusTransaction.requiringNew()
                .call(() -> ((Number) CDI.current().select(EntityManager.class).get()
                        .createNativeQuery("select id from alert where email = :email").setParameter("email", address)
                        .getSingleResult()).longValue()));
    }
}
