package org.emancipasso.directory.unfound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.emancipasso.directory.Facet;
import org.emancipasso.directory.SearchCriteria;
import org.emancipasso.search.Folding;
import org.emancipasso.territory.Commune;

/**
 * What was searched for, without who did.
 *
 * @param words in lower case, without accents; empty for filters alone
 * @param filters as parameters; a place is its département
 */
record UnfoundSearch(String words, String filters) {

    /** Names the département of a place, among the filters. */
    static final String AROUND = "autour";

    private static final int LONGEST_WORDS = 60;
    private static final int LONGEST_FILTERS = 300;
    /** An address, a telephone number or any other that tells somebody: six digits or more. */
    private static final Pattern PERSONAL = Pattern.compile("@|\\d(?:[ ./-]?\\d){5}");

    /** What to keep of a search; nothing when its words might say who somebody is, or when it asks for nothing. */
    static Optional<UnfoundSearch> of(SearchCriteria criteria) {
        String words = Folding.fold(criteria.q()).replaceAll("\\s+", " ").strip();
        List<String> filters = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            criteria.chosen(facet).stream().sorted().forEach(code -> filters.add(facet.parameter() + "=" + code));
        }
        Commune place = criteria.place();
        if (place != null) {
            filters.add(AROUND + "=" + place.department());
        }
        String asked = String.join("&", filters);
        return words.isEmpty() && asked.isEmpty() || words.length() > LONGEST_WORDS
                || asked.length() > LONGEST_FILTERS || PERSONAL.matcher(words).find()
                        ? Optional.empty()
                        : Optional.of(new UnfoundSearch(words, asked));
    }
}
