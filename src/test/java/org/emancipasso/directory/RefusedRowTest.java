package org.emancipasso.directory;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** What PostgreSQL says of a row that it refuses ends in a log. */
@Platform
class RefusedRowTest {

    @Inject
    EntityManager entityManager;

    @Test
    void keeps_the_private_address_of_a_refused_listing_out_of_the_log() {
        PersistenceException refused = assertThrows(PersistenceException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> entityManager
                        .createNativeQuery("UPDATE provider SET contact_email = :email, siren = 'wrong'")
                        .setParameter("email", "personne@exemple.org").executeUpdate()));
        StringWriter logged = new StringWriter();
        refused.printStackTrace(new PrintWriter(logged));

        assertTrue(logged.toString().contains("provider_siren_check"));
        assertFalse(logged.toString().contains("personne@exemple.org"));
    }
}
