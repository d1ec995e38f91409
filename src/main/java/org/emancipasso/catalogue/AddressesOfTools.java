package org.emancipasso.catalogue;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.emancipasso.supervision.ListedAddresses;

/** The sites of described tools. */
@ApplicationScoped
class AddressesOfTools implements ListedAddresses {

    private final EntityManager entityManager;

    AddressesOfTools(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public String source() {
        return "tools";
    }

    @Override
    public List<Listed> all() {
        List<?> rows = entityManager.createNativeQuery("""
            SELECT id, name, website FROM tool WHERE state = 'DESCRIBED' ORDER BY id""", Tuple.class).getResultList();
        return rows.stream().map(Tuple.class::cast)
                .map(row -> new Listed(row.get(2, String.class),
                        CatalogueRoutes.ROUTES.tool(row.get(0, Long.class), row.get(1, String.class)),
                        row.get(1, String.class)))
                .toList();
    }
}
