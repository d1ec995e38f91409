package org.emancipasso.account.organisation;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What an organisation says of itself.
 *
 * @param name 2 to 100 characters
 * @param communeCode INSEE code of a commune
 * @param siren nine digits, with their check digit
 * @param rna the number of an association: {@code W} and nine characters
 * @param website a web address
 */
record Facts(String name, Kind kind, @Nullable Size size, @Nullable String communeCode, @Nullable String siren,
        @Nullable String rna, @Nullable String website) {

    /** What a proof is of: the name and the site. */
    String identity() {
        return website == null ? name : name + " " + website;
    }

    /** Whether a proof of the one is a proof of the other: the same name, the same site. */
    boolean isSameTo(Facts other) {
        return name.equals(other.name) && Objects.equals(website, other.website);
    }
}
