package org.emancipasso.library;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Where the text of a licence is. */
final class Licences {

    private static final String CREATIVE_COMMONS = "https://creativecommons.org/";
    private static final Map<String, String> TEXTS = Map.of(
            "cc0", CREATIVE_COMMONS + "publicdomain/zero/1.0/deed.fr",
            "cc-by", CREATIVE_COMMONS + "licenses/by/4.0/deed.fr",
            "cc-by-sa", CREATIVE_COMMONS + "licenses/by-sa/4.0/deed.fr",
            "cc-by-nd", CREATIVE_COMMONS + "licenses/by-nd/4.0/deed.fr",
            "cc-by-nc", CREATIVE_COMMONS + "licenses/by-nc/4.0/deed.fr",
            "cc-by-nc-sa", CREATIVE_COMMONS + "licenses/by-nc-sa/4.0/deed.fr",
            "cc-by-nc-nd", CREATIVE_COMMONS + "licenses/by-nc-nd/4.0/deed.fr",
            "licence-ouverte", "https://www.etalab.gouv.fr/licence-ouverte-open-licence/");

    private Licences() {
    }

    /** Of the code of one; empty where there are several texts, or none. */
    static Optional<String> text(@Nullable String code) {
        return Optional.ofNullable(code).map(TEXTS::get);
    }
}
