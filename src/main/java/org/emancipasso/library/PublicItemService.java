package org.emancipasso.library;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.search.IndexLifecycle;
import org.emancipasso.search.Precision;
import org.emancipasso.search.SearchUnavailable;

/**
 * Gives out published resources, whole. The index says which, the database what they say and whether they are still published.
 * Without words or filters the database alone answers, engine or not.
 */
@ApplicationScoped
public class PublicItemService {

    private final ItemRepository items;
    private final ItemFileRepository files;
    private final LibrarySearch search;
    private final IndexLifecycle index;

    PublicItemService(ItemRepository items, ItemFileRepository files, LibrarySearch search, IndexLifecycle index) {
        this.items = items;
        this.files = files;
        this.search = search;
        this.index = index;
    }

    /**
     * What was asked for, and how its words were taken: a resource that the search page shows is in every format.
     *
     * @param precision of the search page
     */
    public record Selection(LibraryCriteria criteria, Precision precision) {}

    /** The resources of a search, where to go on after them, and whether these are the last. */
    public record Batch(List<PublicItem> items, long last, boolean isLast) {}

    /** A page of results, and how many there are in all. */
    public record Found(List<PublicItem> items, long total) {}

    /** A resource that the public sees, and when it last changed. */
    public record Dated(String path, Instant updatedAt) {}

    /**
     * Decides what a search selects.
     *
     * @throws SearchUnavailable when the engine is needed and away
     */
    @Transactional
    public Selection select(LibraryCriteria criteria) {
        return new Selection(criteria, criteria.isAll() ? Precision.EXACT : find(criteria.withPage(1)).precision());
    }

    /**
     * A page of what a search finds.
     *
     * @throws SearchUnavailable when the engine is away
     */
    @Transactional
    public Found search(LibraryCriteria criteria) {
        LibraryHits hits = find(criteria);
        List<Long> ids = hits.hits().stream().map(ItemHit::id).toList();
        return new Found(inOrder(ids), hits.total());
    }

    /**
     * The next resources of a selection, in the order of ids.
     *
     * @param id of the last one read, 0 to begin
     * @throws SearchUnavailable when the engine is needed and away
     */
    @Transactional
    public Batch after(Selection selection, long id, int most) {
        if (selection.criteria().isAll()) {
            List<LibraryItem> found = items.publishedAfter(id, most);
            return new Batch(whole(found), found.isEmpty() ? id : found.getLast().id(), found.size() < most);
        }
        List<Long> ids = search.idsAfter(selection.criteria(), selection.precision(), id, most);
        return new Batch(whole(items.published(ids)), ids.isEmpty() ? id : ids.getLast(), ids.size() < most);
    }

    /**
     * The resources of a selection whose row changed last, the latest first.
     *
     * @throws SearchUnavailable when the engine is needed and away
     */
    @Transactional
    public List<PublicItem> lastChanged(Selection selection, int most) {
        return selection.criteria().isAll()
                ? whole(items.lastChanged(most))
                : inOrder(search.lastChanged(selection.criteria(), selection.precision(), most));
    }

    /** Some resources, those of them that are published, in the order in which they are named. */
    @Transactional
    public List<PublicItem> inOrder(List<Long> ids) {
        return whole(items.published(ids)).stream().sorted(Comparator.comparing(item -> ids.indexOf(item.id())))
                .toList();
    }

    /** A published resource. */
    @Transactional
    public Optional<PublicItem> published(long id) {
        return whole(items.published(List.of(id))).stream().findFirst();
    }

    /** All that a map of the site needs. */
    @Transactional
    public List<Dated> addresses() {
        return items.published().stream()
                .map(item -> new Dated(LibraryRoutes.ROUTES.item(item.id(), item.title()), item.updatedAt())).toList();
    }

    private LibraryHits find(LibraryCriteria criteria) {
        if (!index.isReady()) {
            throw new SearchUnavailable("The index is being built");
        }
        return search.search(criteria);
    }

    private List<PublicItem> whole(List<LibraryItem> found) {
        Set<Long> withFile = files.among(found.stream().map(LibraryItem::id).toList());
        return found.stream().map(item -> PublicItem.of(item, withFile.contains(item.id()))).toList();
    }
}
