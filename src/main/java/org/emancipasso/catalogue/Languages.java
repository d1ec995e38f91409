package org.emancipasso.catalogue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.emancipasso.search.Folding;

/** What languages are called in French. */
public final class Languages {

    /** Those that Java does not know by their ISO 639-3 code. */
    private static final Map<String, String> OTHERS = Map.of("fsl", "langue des signes française", "rcf",
            "créole réunionnais", "gcf", "créole guadeloupéen");
    private static final Map<String, String> CODES = codes();

    private Languages() {
    }

    /** The name of a code of ISO 639. */
    public static String name(String code) {
        return OTHERS.getOrDefault(code, Locale.of(code).getDisplayLanguage(Locale.FRENCH));
    }

    /** The code of a name as people write it; empty when no language has it. */
    public static Optional<String> code(String name) {
        return Optional.ofNullable(CODES.get(Folding.fold(name.strip())));
    }

    /** Whether a code is that of a language that has a name here. */
    public static boolean isCode(String code) {
        return CODES.containsValue(code);
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        Arrays.stream(Locale.getISOLanguages()).forEach(code -> codes.putIfAbsent(Folding.fold(name(code)), code));
        OTHERS.forEach((code, name) -> codes.put(Folding.fold(name), code));
        return Map.copyOf(codes);
    }
}
