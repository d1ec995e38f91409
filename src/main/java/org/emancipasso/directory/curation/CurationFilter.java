package org.emancipasso.directory.curation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.emancipasso.search.Folding;
import org.emancipasso.web.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * What a curator looks for; what is not understood is left out.
 *
 * @param words folded, maybe empty
 * @param state of {@link #STATES}, or empty
 * @param never whether nobody of the team ever checked it
 * @param months least age, 0 for any
 * @param lacking of {@link CurationRepository#LACKING}, or empty
 * @param alone whether it is no organisation's
 * @param silent whether nobody can be asked by mail
 * @param department INSEE code, or empty
 * @param after where to go on
 */
record CurationFilter(String words, String state, boolean never, int months, String lacking, boolean alone,
        boolean silent, String department, @Nullable Cursor after) {

    static final Set<String> STATES = Set.of("en-ligne", "cachee", "brouillon", "retiree");
    static final Set<String> AGES = Set.of("6", "12", "18");

    private static final Pattern CURSOR = Pattern.compile("([0-9]{1,8})-([0-9]{1,18})");
    private static final int LONGEST = 100;

    /** The last listing of a page. */
    record Cursor(LocalDate freshOn, long id) {

        static @Nullable Cursor of(String text) {
            Matcher parts = CURSOR.matcher(text);
            return parts.matches()
                    ? new Cursor(LocalDate.ofEpochDay(Long.parseLong(parts.group(1))), Long.parseLong(parts.group(2)))
                    : null;
        }

        @Override
        public String toString() {
            return freshOn.toEpochDay() + "-" + id;
        }
    }

    static CurationFilter of(QueryParameters parameters) {
        String months = one(parameters, "age", AGES);
        String department = parameters.first("departement");
        return new CurationFilter(Folding.fold(QueryParameters.cut(parameters.first("q"), LONGEST)),
                one(parameters, "etat", STATES), parameters.first("verifiee").equals("jamais"),
                months.isEmpty() ? 0 : Integer.parseInt(months),
                one(parameters, "manque", CurationRepository.LACKING.keySet()),
                parameters.first("organisation").equals("aucune"), parameters.first("adresse").equals("aucune"),
                department.matches("[0-9A-Z]{2,3}") ? department : "", Cursor.of(parameters.first("apres")));
    }

    /** The same from another listing on. */
    CurationFilter after(@Nullable Cursor last) {
        return new CurationFilter(words, state, never, months, lacking, alone, silent, department, last);
    }

    /** What follows the address; empty when nothing is asked. */
    String query() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("q", words);
        asked.put("etat", state);
        asked.put("verifiee", never ? "jamais" : "");
        asked.put("age", months == 0 ? "" : "" + months);
        asked.put("manque", lacking);
        asked.put("organisation", alone ? "aucune" : "");
        asked.put("adresse", silent ? "aucune" : "");
        asked.put("departement", department);
        asked.put("apres", Optional.ofNullable(after).map(Cursor::toString).orElse(""));
        return asked.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String one(QueryParameters parameters, String name, Set<String> known) {
        String typed = parameters.first(name);
        return known.contains(typed) ? typed : "";
    }
}
