package org.emancipasso.library.desk;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.emancipasso.search.Folding;
import org.jspecify.annotations.Nullable;

/** What curators look for. */
@ApplicationScoped
class DeskItemRepository {

    private final EntityManager entityManager;

    DeskItemRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A resource in a list. */
    record Line(long id, String title, String status, @Nullable LocalDate verifiedOn) {}

    /**
     * Those of a state whose texts hold some words, the longest unverified first.
     *
     * @param status of {@link org.emancipasso.library.ItemStatus}; any when empty
     */
    List<Line> find(String status, String words, int from, int most) {
        List<?> rows = entityManager.createNativeQuery("""
            select id, title, status, verified_on from library_item where (:status = '' or status = :status)
            and not exists (select 1 from unnest(string_to_array(:words, ' ')) word where strpos(folded_text, word) = 0)
            order by verified_on nulls first, id limit :most offset :from""",
                Tuple.class).setParameter("status", status)
                .setParameter("words", Folding.fold(words))
                .setParameter("most", most).setParameter("from", from).getResultList();
        return rows.stream().map(Tuple.class::cast).map(row -> new Line(row.get(0, Long.class),
                row.get(1, String.class), row.get(2, String.class), row.get(3, LocalDate.class))).toList();
    }
}
