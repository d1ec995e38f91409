package org.emancipasso.library;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.emancipasso.supervision.ListedAddresses;

/** Where published resources are; a file that is kept here is nowhere else. */
@ApplicationScoped
class AddressesOfItems implements ListedAddresses {

    private final EntityManager entityManager;

    AddressesOfItems(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public String source() {
        return "library";
    }

    @Override
    public List<Listed> all() {
        List<?> rows = entityManager.createNativeQuery("""
            SELECT id, title, address FROM library_item WHERE status = 'PUBLISHED' AND address IS NOT NULL
            ORDER BY id""", Tuple.class).getResultList();
        return rows.stream().map(Tuple.class::cast)
                .map(row -> new Listed(row.get(2, String.class),
                        LibraryRoutes.ROUTES.item(row.get(0, Long.class), row.get(1, String.class)),
                        row.get(1, String.class)))
                .toList();
    }
}
