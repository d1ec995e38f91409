package org.emancipasso.library;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.emancipasso.catalogue.Taxonomy;
import org.jspecify.annotations.Nullable;

/** What a resource is described with, as forms and files name it, in the order of a page. */
public enum ItemField {
    TITLE("titre", 200),
    SUMMARY("resume", 2_000),
    TYPE("type", CodeList.TYPE, false),
    ADDRESS("adresse", 500),
    AUTHORS("auteurs", 1_000),
    PUBLISHER("editeur", 120),
    DATED("date", 20),
    LICENCE("licence", CodeList.LICENCE, false),
    LANGUAGE("langue", 60),
    LEVEL("niveau", CodeList.LEVEL, false),
    MINUTES("duree", 20),
    AUDIENCES("public", CodeList.AUDIENCE, true),
    SUPPORTS("besoin", Taxonomy.SUPPORT),
    STAGES("etape", Taxonomy.STAGE),
    THEMES("theme", Taxonomy.THEME),
    TOOLS("outils", 2_000),
    ACCESS("accessibilite", CodeList.ACCESS, true);

    private static final int LONGEST_CODE = 100;

    /** Of a form. */
    final String parameter;
    final int longest;
    final @Nullable CodeList list;
    final @Nullable Taxonomy taxonomy;
    final boolean several;

    ItemField(String parameter, int longest) {
        this(parameter, longest, null, null, false);
    }

    ItemField(String parameter, CodeList list, boolean several) {
        this(parameter, LONGEST_CODE, list, null, several);
    }

    ItemField(String parameter, Taxonomy taxonomy) {
        this(parameter, LONGEST_CODE, null, taxonomy, true);
    }

    ItemField(String parameter, int longest, @Nullable CodeList list, @Nullable Taxonomy taxonomy, boolean several) {
        this.parameter = parameter;
        this.longest = longest;
        this.list = list;
        this.taxonomy = taxonomy;
        this.several = several;
    }

    /** Of a form. */
    public String parameter() {
        return parameter;
    }

    /** Of a file, as open data names it: « title ». */
    public String column() {
        return switch (this) {
            case DATED -> "date";
            case ACCESS -> "accessibility";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }

    /** Whether its values are chosen, and not typed. */
    public boolean isChosen() {
        return list != null || taxonomy != null;
    }

    /** Whether one ticks several of its values. */
    public boolean isSeveral() {
        return several;
    }

    /** Whether it holds several values, ticked or typed on one line. */
    public boolean isList() {
        return several || this == AUTHORS || this == TOOLS;
    }

    /** The field of a form's parameter. */
    public static Optional<ItemField> of(String parameter) {
        return Stream.of(values()).filter(field -> field.parameter.equals(parameter)).findFirst();
    }
}
