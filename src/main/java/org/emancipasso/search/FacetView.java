package org.emancipasso.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A filter with its values, as a page shows it (tag {@code facets.html}).
 *
 * @param parameter its name in the URL
 * @param first the values shown at once
 * @param more the others, behind « Voir plus »
 */
public record FacetView(String parameter, String title, List<Value> first, List<Value> more) {

    private static final int FIRST_VALUES = 6;

    /**
     * A value of a filter.
     *
     * @param count what choosing it would give, {@code null} when nobody counted
     */
    public record Value(String code, String label, @Nullable Long count, boolean selected) {

        /** Whether choosing it would give nothing. */
        public boolean isVain() {
            return count != null && count == 0 && !selected;
        }
    }

    /** The first values at once, and those that are chosen; « unknown » and what is folded away only when they give something. */
    public static FacetView of(String parameter, String title, List<Value> all) {
        List<Value> values = all.stream()
                .filter(value -> !value.code().equals(FacetedRequest.UNKNOWN) || !value.isVain()).toList();
        int shown = values.size() <= FIRST_VALUES + 2 ? values.size() : FIRST_VALUES;
        List<Value> first = new ArrayList<>(values.subList(0, shown));
        List<Value> more = new ArrayList<>(values.subList(shown, values.size()));
        more.stream().filter(Value::selected).toList().forEach(selected -> {
            more.remove(selected);
            first.add(selected);
        });
        more.removeIf(Value::isVain);
        return new FacetView(parameter, title, first, more);
    }

    /** Whether choosing something here would tell things apart: not when nothing says what they are. */
    public boolean isTelling() {
        return Stream.concat(first.stream(), more.stream())
                .anyMatch(value -> value.selected() || !value.code().equals(FacetedRequest.UNKNOWN) && !value.isVain());
    }
}
