package org.emancipasso.directory;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.emancipasso.supervision.ListedAddresses;

/** The sites that published listings show, and the pages of their projects; not those of invented ones. */
@ApplicationScoped
class AddressesOfListings implements ListedAddresses {

    private final EntityManager entityManager;

    AddressesOfListings(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public String source() {
        return "directory";
    }

    @Override
    public List<Listed> all() {
        List<?> rows = entityManager.createNativeQuery("""
            WITH shown AS (
                SELECT id, name, website FROM provider
                WHERE status = 'PUBLISHED' AND (external_id IS NULL OR NOT starts_with(external_id, :example)))
            SELECT id, name, website FROM shown WHERE website IS NOT NULL
            UNION
            SELECT id, name, url FROM shown JOIN example_project ON provider_id = id WHERE url IS NOT NULL
            ORDER BY 1, 3""", Tuple.class).setParameter("example", Provider.EXAMPLE_PREFIX).getResultList();
        return rows.stream().map(Tuple.class::cast)
                .map(row -> new Listed(row.get(2, String.class),
                        DirectoryRoutes.ROUTES.listing(row.get(0, Long.class), row.get(1, String.class)),
                        row.get(1, String.class)))
                .toList();
    }
}
