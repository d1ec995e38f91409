package org.emancipasso.supervision;

import java.time.Instant;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** An address that no page shows, for tests of all pages of staff: the next look at what is listed forgets it. */
public final class Supervised {

    private static final String URL = "https://site-regarde.example/";

    private Supervised() {
    }

    /** The path of what is known of it. */
    public static String path() {
        return QuarkusTransaction.requiringNew().call(() -> {
            SupervisionRepository addresses = CDI.current().select(SupervisionRepository.class).get();
            addresses.add(URL, "site-regarde.example", Instant.now());
            long id = CDI.current().select(EntityManager.class).get()
                    .createQuery("select id from SupervisedAddress where url = :url", Long.class)
                    .setParameter("url", URL).getSingleResult();
            return SupervisionRoutes.ROUTES.address(id);
        });
    }

    /** Forgets it. */
    public static void forget() {
        QuarkusTransaction.requiringNew()
                .run(() -> CDI.current().select(SupervisionRepository.class).get().forgetUnlisted());
    }
}
