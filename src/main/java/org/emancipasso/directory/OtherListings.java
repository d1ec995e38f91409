package org.emancipasso.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.emancipasso.catalogue.Vocabularies;
import org.emancipasso.catalogue.Vocabulary;
import org.emancipasso.search.FacetedRequest;
import org.emancipasso.territory.Commune;
import org.emancipasso.territory.PlaceMatch.Found;
import org.emancipasso.territory.Territories;
import org.jspecify.annotations.Nullable;

/** Others that match what somebody asked of one structure: the directory's own search. */
@Singleton
public class OtherListings {

    private static final List<String> NOT_FULL = List.of(Capacity.TAKES.code, Capacity.DELAY.code,
            FacetedRequest.UNKNOWN);

    private final Finder finder;
    private final Vocabularies vocabularies;
    private final Territories territories;

    /** A listing by name. */
    public record Other(String name, String url) {}

    OtherListings(Finder finder, Vocabularies vocabularies, Territories territories) {
        this.finder = finder;
        this.vocabularies = vocabularies;
        this.territories = territories;
    }

    /**
     * A few others, the best first; without the place when nobody is near. None that said to be full.
     *
     * @param supports codes of kinds of support
     * @param place as it was typed
     */
    public List<Other> like(long id, List<String> supports, @Nullable String place, int most) {
        List<Other> near = find(id, criteria(supports, commune(place).orElse(null)), most);
        return near.isEmpty() && place != null ? find(id, criteria(supports, null), most) : near;
    }

    /** The search that shows more of them. */
    public String search(List<String> supports, @Nullable String place) {
        return DirectoryRoutes.ROUTES.search(criteria(supports, commune(place).orElse(null)));
    }

    private List<Other> find(long id, SearchCriteria criteria, int most) {
        return finder.find(criteria.with(Facet.CAPACITY, NOT_FULL)).hits().stream().filter(hit -> hit.id() != id)
                .limit(most)
                .map(hit -> new Other(hit.name(), DirectoryRoutes.ROUTES.listing(hit.id(), hit.name()))).toList();
    }

    private SearchCriteria criteria(List<String> supports, @Nullable Commune place) {
        Vocabulary vocabulary = vocabularies.current();
        List<String> known = supports.stream().filter(code -> Facet.SUPPORT.has(vocabulary, code)).toList();
        return new SearchCriteria("", known.isEmpty() ? Map.of() : Map.of(Facet.SUPPORT, known), "", place,
                SearchCriteria.DEFAULT_RADIUS, null, 1);
    }

    private Optional<Commune> commune(@Nullable String typed) {
        return typed != null && territories.find(typed) instanceof Found found
                ? Optional.of(found.commune())
                : Optional.empty();
    }
}
