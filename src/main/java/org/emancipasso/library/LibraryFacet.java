package org.emancipasso.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.emancipasso.catalogue.Taxonomy;
import org.emancipasso.catalogue.Term;
import org.emancipasso.catalogue.Vocabulary;
import org.emancipasso.catalogue.WordList;
import org.jspecify.annotations.Nullable;

/** The filters of the library: their name in the URL, their field in the index, where their values come from. */
public enum LibraryFacet {
    SUPPORT("besoin", "supports", Taxonomy.SUPPORT, null),
    TYPE("type", "type", null, CodeList.TYPE),
    LEVEL("niveau", "level", null, CodeList.LEVEL),
    DURATION("duree", "duration", null, CodeList.DURATION),
    STAGE("etape", "stages", Taxonomy.STAGE, null),
    THEME("theme", "themes", Taxonomy.THEME, null),
    TOOL("outil", "tools", null, null),
    AUDIENCE("public", "audiences", null, CodeList.AUDIENCE),
    ACCESS("accessibilite", "access", null, CodeList.ACCESS),
    LICENCE("licence", "licence", null, CodeList.LICENCE),
    LANGUAGE("langue", "language", null, null);

    private static final List<LibraryFacet> SEVERAL = List.of(SUPPORT, STAGE, THEME, TOOL, AUDIENCE, ACCESS);

    final String parameter;
    final String field;
    /** {@code null} when its values are codes of a list, tools or languages. */
    final @Nullable Taxonomy taxonomy;
    /** {@code null} when its values are terms, tools or languages. */
    final @Nullable CodeList list;

    LibraryFacet(String parameter, String field, @Nullable Taxonomy taxonomy, @Nullable CodeList list) {
        this.parameter = parameter;
        this.field = field;
        this.taxonomy = taxonomy;
        this.list = list;
    }

    /** Its name in the URL. */
    public String parameter() {
        return parameter;
    }

    /** The facet of a URL parameter. */
    public static Optional<LibraryFacet> of(String parameter) {
        return Stream.of(values()).filter(facet -> facet.parameter.equals(parameter)).findFirst();
    }

    /** Whether one resource has several values. */
    boolean isSeveral() {
        return SEVERAL.contains(this);
    }

    /** Whether its values are shown in their own order; else by how many resources have them. */
    boolean isClosed() {
        return taxonomy != null || list != null;
    }

    /** The values of a closed list, in their order. */
    List<String> codes(Vocabulary vocabulary) {
        return list != null
                ? list.codes()
                : taxonomy == null ? List.of() : vocabulary.terms(taxonomy).stream().map(Term::code).toList();
    }

    /** Whether a code is a value of this facet. */
    boolean has(Vocabulary vocabulary, String code) {
        return switch (this) {
            case TOOL -> vocabulary.tools().containsKey(code);
            case LANGUAGE -> code.matches("[a-z]{2,3}");
            default -> codes(vocabulary).contains(code);
        };
    }

    /** The code that a value has now: another one if it was merged. */
    String current(Vocabulary vocabulary, String code) {
        return this == TOOL
                ? vocabulary.current(WordList.TOOL, code)
                : taxonomy == null ? code : vocabulary.current(taxonomy, code);
    }
}
