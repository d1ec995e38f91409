package org.emancipasso.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.search.IndexLifecycle;
import org.emancipasso.search.Precision;
import org.emancipasso.search.SearchUnavailable;
import org.emancipasso.web.WebConfig;

/**
 * Gives out published listings, whole. The index says which, the database what they say and whether they are still
 * published. Without words, filters or place the database alone answers, engine or not.
 */
@ApplicationScoped
public class PublicListingService {

    private final ProviderRepository providers;
    private final ProviderSearch search;
    private final IndexLifecycle index;
    private final WebConfig web;

    PublicListingService(ProviderRepository providers, ProviderSearch search, IndexLifecycle index, WebConfig web) {
        this.providers = providers;
        this.search = search;
        this.index = index;
        this.web = web;
    }

    /**
     * What was asked for, and how its words were taken: a listing that the search page shows is in every format.
     *
     * @param precision of the search page
     */
    public record Selection(SearchCriteria criteria, Precision precision) {

        /** Every published listing. */
        public static final Selection ALL = new Selection(SearchCriteria.ALL, Precision.EXACT);

        boolean isAll() {
            return criteria.q().isBlank() && criteria.filters().isEmpty() && criteria.place() == null;
        }
    }

    /** The listings of a search, where to go on after them, and whether these are the last. */
    public record Batch(List<PublicListing> listings, long last, boolean isLast) {}

    /**
     * Decides what a search selects.
     *
     * @throws SearchUnavailable when the engine is needed and away
     */
    @Transactional
    public Selection select(SearchCriteria criteria) {
        Selection all = new Selection(criteria, Precision.EXACT);
        if (all.isAll()) {
            return all;
        }
        if (!index.isReady()) {
            throw new SearchUnavailable("The index is being built");
        }
        return new Selection(criteria, search.search(criteria.withPage(1)).precision());
    }

    /**
     * The next listings of a selection, in the order of ids.
     *
     * @param id of the last one read, 0 to begin
     * @throws SearchUnavailable when the engine is needed and away
     */
    @Transactional
    public Batch after(Selection selection, long id, int most) {
        if (selection.isAll()) {
            List<Provider> found = providers.publishedAfter(id, most);
            return new Batch(listings(found), found.isEmpty() ? id : found.getLast().id(), found.size() < most);
        }
        List<Long> ids = search.idsAfter(selection.criteria(), selection.precision(), id, most);
        return new Batch(listings(providers.published(ids)), ids.isEmpty() ? id : ids.getLast(), ids.size() < most);
    }

    /**
     * The listings of a selection whose row changed last, the latest first.
     *
     * @throws SearchUnavailable when the engine is needed and away
     */
    @Transactional
    public List<PublicListing> lastChanged(Selection selection, int most) {
        if (selection.isAll()) {
            return listings(providers.lastChanged(most));
        }
        List<Long> ids = search.lastChanged(selection.criteria(), selection.precision(), most);
        Map<Long, Integer> ranks = ids.stream().collect(Collectors.toMap(Function.identity(), ids::indexOf));
        return listings(providers.published(ids).stream()
                .sorted(Comparator.comparing(provider -> ranks.get(provider.id()))).toList());
    }

    /** A published listing. */
    @Transactional
    public Optional<PublicListing> published(long id) {
        return listings(providers.published(List.of(id))).stream().findFirst();
    }

    private List<PublicListing> listings(List<Provider> found) {
        return found.stream().map(provider -> PublicListing.of(provider, web.baseUrl())).toList();
    }
}
