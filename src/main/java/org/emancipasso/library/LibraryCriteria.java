package org.emancipasso.library;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a search of the library asks for, understood. Immutable; the {@code with…} methods give what a link of the page asks for.
 *
 * @param q the words, at most 200 characters, maybe empty
 * @param filters the chosen codes of each facet, none empty; {@code inconnu} asks for resources that do not say
 * @param sort the order asked for, {@code null} for the natural one
 * @param page from 1
 */
public record LibraryCriteria(String q, Map<LibraryFacet, List<String>> filters, @Nullable LibrarySort sort,
        int page) {

    /** Hits on a page. */
    public static final int PAGE_SIZE = 20;
    /** The engine does not count further. */
    public static final int LAST_PAGE = 500;

    /** Everything, first page. */
    public static final LibraryCriteria ALL = new LibraryCriteria("", Map.of(), null, 1);

    /** The chosen codes of a facet. */
    public List<String> chosen(LibraryFacet facet) {
        return filters.getOrDefault(facet, List.of());
    }

    /** Whether a code of a facet is chosen. */
    public boolean has(LibraryFacet facet, String code) {
        return chosen(facet).contains(code);
    }

    /** The order to use: the one asked for; relevance when there are words; else the latest first. */
    public LibrarySort order() {
        return sort != null ? sort : q.isBlank() ? LibrarySort.RECENT : LibrarySort.RELEVANCE;
    }

    /** Whether it asks for everything. */
    public boolean isAll() {
        return q.isBlank() && filters.isEmpty();
    }

    /** The same, another page. */
    public LibraryCriteria withPage(int other) {
        return new LibraryCriteria(q, filters, sort, other);
    }

    LibraryCriteria withoutWords() {
        return new LibraryCriteria("", filters, sort, 1);
    }

    /** The same without a facet. */
    LibraryCriteria without(LibraryFacet facet) {
        return with(facet, List.of());
    }

    /** The same without a value of a facet. */
    LibraryCriteria without(LibraryFacet facet, String code) {
        return with(facet, chosen(facet).stream().filter(chosen -> !chosen.equals(code)).toList());
    }

    /** The same with other values of a facet. */
    public LibraryCriteria with(LibraryFacet facet, List<String> codes) {
        Map<LibraryFacet, List<String>> others = new EnumMap<>(LibraryFacet.class);
        others.putAll(filters);
        if (codes.isEmpty()) {
            others.remove(facet);
        } else {
            others.put(facet, List.copyOf(codes));
        }
        return new LibraryCriteria(q, Map.copyOf(others), sort, 1);
    }
}
