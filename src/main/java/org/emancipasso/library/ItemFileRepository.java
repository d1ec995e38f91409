package org.emancipasso.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.emancipasso.data.Scalars;
import org.emancipasso.web.upload.Upload.Accepted;

/** The database queries of files; no query but {@link #content} reads their bytes. */
@ApplicationScoped
public class ItemFileRepository {

    private final EntityManager entityManager;

    ItemFileRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The file of a resource. */
    public Optional<ItemFile> of(long item) {
        List<?> rows = entityManager.createNativeQuery(
                "select name, type, weight, digest from library_file where item_id = :item", Tuple.class)
                .setParameter("item", item).getResultList();
        return rows.stream().map(Tuple.class::cast).map(row -> new ItemFile(row.get(0, String.class),
                row.get(1, String.class), row.get(2, Integer.class), row.get(3, String.class))).findFirst();
    }

    /** Those of some resources that have one. */
    Set<Long> among(List<Long> items) {
        return items.isEmpty()
                ? Set.of()
                : Set.copyOf(Scalars.query(entityManager, "select item_id from library_file where item_id in (:items)",
                        Long.class).setParameter("items", items).getResultList());
    }

    /** Part of the bytes, from 0; none after the end. */
    public byte[] content(long item, int from, int most) {
        return Scalars.query(entityManager,
                "select substring(content, :first, :most) from library_file where item_id = :item", byte[].class)
                .setParameter("first", from + 1).setParameter("most", most).setParameter("item", item)
                .getSingleResult();
    }

    /** Keeps a file in the place of the one before. */
    void keep(long item, Accepted file, String digest) {
        entityManager.createNativeQuery("""
            insert into library_file (item_id, name, type, weight, digest, content)
            values (:item, :name, :type, :weight, :digest, :content) on conflict (item_id) do update
            set name = excluded.name, type = excluded.type, weight = excluded.weight, digest = excluded.digest,
            content = excluded.content""").setParameter("item", item).setParameter("name", file.name())
                .setParameter("type", file.type().mediaType).setParameter("weight", file.bytes().length)
                .setParameter("digest", digest).setParameter("content", file.bytes()).executeUpdate();
    }

    /** Takes it away. */
    void remove(long item) {
        entityManager.createNativeQuery("delete from library_file where item_id = :item").setParameter("item", item)
                .executeUpdate();
    }
}
