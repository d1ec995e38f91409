package org.emancipasso.catalogue.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.emancipasso.catalogue.CatalogueRoutes;

/**
 * What a search of tools asks for, understood.
 *
 * @param q the words, maybe empty
 * @param needs codes of needs; any of them is enough
 * @param leaves codes of what one leaves; any of them is enough
 * @param page from 1
 */
public record ToolCriteria(String q, List<String> needs, List<String> leaves, int page) {

    static final int PAGE_SIZE = 20;
    /** Whoever has not found it there changes the words. */
    static final int LAST_PAGE = 50;

    /** Whether anything is asked. */
    boolean isAnything() {
        return !q.isBlank() || !needs.isEmpty() || !leaves.isEmpty() || page > 1;
    }

    ToolCriteria withPage(int other) {
        return new ToolCriteria(q, needs, leaves, other);
    }

    ToolCriteria withNeeds(List<String> codes) {
        return new ToolCriteria(q, codes, leaves, 1);
    }

    ToolCriteria withLeaves(List<String> codes) {
        return new ToolCriteria(q, needs, codes, 1);
    }

    ToolCriteria withoutWords() {
        return new ToolCriteria("", needs, leaves, 1);
    }

    /** Its address; one search has one. */
    String url() {
        List<String> parts = new ArrayList<>();
        add(parts, CatalogueRoutes.Q, q);
        needs.stream().sorted().forEach(code -> add(parts, CatalogueRoutes.NEED, code));
        leaves.stream().sorted().forEach(code -> add(parts, CatalogueRoutes.LEAVES, code));
        add(parts, CatalogueRoutes.PAGE, page == 1 ? "" : Integer.toString(page));
        return CatalogueRoutes.TOOLS + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }

    /** The other codes when it is one of them, else one more. */
    static List<String> toggled(List<String> codes, String code) {
        return codes.contains(code)
                ? codes.stream().filter(other -> !other.equals(code)).toList()
                : Stream.concat(codes.stream(), Stream.of(code)).toList();
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
