package org.emancipasso.forum.draft;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Something that is being written.
 *
 * @param fields what was typed, by the names of the form
 */
public record Draft(Place place, Map<String, String> fields, Instant savedAt) {

    static final String KEY = "cle";
    static final String TEXT = "texte";
    static final String PLACE = "brouillon";
    static final String REMOVE = "retirer";
    static final String FILES = "fichiers";

    private static final int LONGEST = 40_000;
    private static final int MOST = 20;
    private static final Pattern NAME = Pattern.compile("[a-z]{1,20}");
    private static final Pattern FORM_KEY = Pattern.compile("[A-Za-z0-9-]{1,60}");
    /** Of the form, not of what is written. */
    private static final List<String> OTHERS = List.of("jeton", PLACE, REMOVE, FILES, "apercu");

    /** What a browser sent, without what cannot be typed, and with a key. */
    static Map<String, String> fields(Map<String, List<String>> sent) {
        Map<String, String> fields = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            if (NAME.matcher(name).matches() && !OTHERS.contains(name) && !values.isEmpty() && fields.size() < MOST) {
                String value = values.getFirst().replaceAll("[\\p{Cntrl}&&[^\r\n\t]]|\\p{Cs}", "");
                fields.put(name, value.substring(0, Math.min(value.length(), LONGEST)));
            }
        });
        if (!FORM_KEY.matcher(fields.getOrDefault(KEY, "")).matches()) {
            fields.put(KEY, UUID.randomUUID().toString());
        }
        return fields;
    }

    /** What was typed in a field; empty when nothing was. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** Of its form: what is attached has it too. */
    public String key() {
        return field(KEY);
    }

    /** Whether anything was typed. */
    static boolean isAny(Map<String, String> fields) {
        return fields.entrySet().stream().anyMatch(field -> !field.getValue().isBlank()
                && !List.of(KEY, "organisation", "version").contains(field.getKey()));
    }
}
