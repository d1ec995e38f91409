package org.emancipasso.directory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.emancipasso.territory.Commune;
import org.jspecify.annotations.Nullable;

/**
 * What a search of the directory asks for, understood. Immutable; the {@code with…} methods give what a link of the page
 * asks for.
 *
 * @param q the words, at most 200 characters, maybe empty
 * @param filters the chosen codes of each facet, none empty; {@code inconnu} asks for listings that do not say
 * @param placeTyped what was typed as a place, maybe empty
 * @param place the commune it means, {@code null} without a place, or while it is unknown or ambiguous
 * @param radius kilometres, 1 to 1,000
 * @param sort the order asked for, {@code null} for the natural one
 * @param page from 1
 */
public record SearchCriteria(
        String q,
        Map<Facet, List<String>> filters,
        String placeTyped,
        @Nullable Commune place,
        int radius,
        @Nullable Sort sort,
        int page) {

    /** Hits on a page. */
    public static final int PAGE_SIZE = 20;
    /** The engine does not count further; « affinez ». */
    public static final int LAST_PAGE = 500;
    public static final int DEFAULT_RADIUS = 50;
    public static final int LARGEST_RADIUS = 1000;

    /** Everything, first page. */
    public static final SearchCriteria ALL = new SearchCriteria("", Map.of(), "", null, DEFAULT_RADIUS, null, 1);

    /** The chosen codes of a facet. */
    public List<String> chosen(Facet facet) {
        return filters.getOrDefault(facet, List.of());
    }

    /** Whether a code of a facet is chosen. */
    public boolean has(Facet facet, String code) {
        return chosen(facet).contains(code);
    }

    /** The order to use: the one asked for; near a place, the nearest first; else relevance. */
    public Sort order() {
        if (sort == Sort.DISTANCE && place == null) {
            return Sort.RELEVANCE;
        }
        return sort != null ? sort : place != null ? Sort.DISTANCE : Sort.RELEVANCE;
    }

    /** The same, another page. */
    public SearchCriteria withPage(int other) {
        return new SearchCriteria(q, filters, placeTyped, place, radius, sort, other);
    }

    SearchCriteria withoutWords() {
        return new SearchCriteria("", filters, placeTyped, place, radius, sort, 1);
    }

    SearchCriteria withoutPlace() {
        return new SearchCriteria(q, filters, "", null, DEFAULT_RADIUS, sort == Sort.DISTANCE ? null : sort, 1);
    }

    SearchCriteria withPlace(Commune other) {
        return new SearchCriteria(q, filters, other.label(), other, radius, sort, 1);
    }

    SearchCriteria withRadius(int kilometres) {
        return new SearchCriteria(q, filters, placeTyped, place, kilometres, sort, 1);
    }

    SearchCriteria withOnly(Facet facet, String code) {
        return with(facet, List.of(code));
    }

    SearchCriteria with(Facet facet, List<String> codes) {
        Map<Facet, List<String>> others = new EnumMap<>(Facet.class);
        others.putAll(filters);
        others.put(facet, codes);
        return withFilters(others);
    }

    SearchCriteria without(Facet facet) {
        Map<Facet, List<String>> others = new EnumMap<>(Facet.class);
        others.putAll(filters);
        others.remove(facet);
        return withFilters(others);
    }

    SearchCriteria without(Facet facet, String code) {
        Map<Facet, List<String>> others = new EnumMap<>(Facet.class);
        others.putAll(filters);
        List<String> codes = new ArrayList<>(chosen(facet));
        codes.remove(code);
        if (codes.isEmpty()) {
            others.remove(facet);
        } else {
            others.put(facet, List.copyOf(codes));
        }
        return withFilters(others);
    }

    private SearchCriteria withFilters(Map<Facet, List<String>> others) {
        return new SearchCriteria(q, Map.copyOf(others), placeTyped, place, radius, sort, 1);
    }
}
