package org.emancipasso.data;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import org.hibernate.query.NativeQuery;

/**
 * Native queries of one column. Hibernate keeps the plan of a query to use it again, but never finds that of a native query
 * which is given the class of its only column (7.2: {@code ImplicitResultClassBuilder} has no {@code equals}): each one fills
 * the cache until nothing else stays there. ADR 0050.
 */
public final class Scalars {

    private Scalars() {
    }

    /**
     * A query whose rows have one column.
     *
     * @param type of the column as the driver reads it; a row of another one throws {@link ClassCastException}
     */
    @SuppressWarnings("unchecked")
    public static <T> NativeQuery<T> query(EntityManager entityManager, String sql, Class<T> type) {
        TypedQuery<Object> query = (TypedQuery<Object>) entityManager.createNativeQuery(sql, Object.class);
        return (NativeQuery<T>) query.unwrap(NativeQuery.class).setTupleTransformer((row, _) -> type.cast(row[0]));
    }
}
