package org.emancipasso.directory.proposal;

import java.util.List;
import java.util.stream.IntStream;

/** How forms name the parts of example projects: {@code projet-1-association}. */
final class ProjectFields {

    static final int MOST = 10;
    static final String ASSOCIATION = "association";
    static final String YEAR = "annee";
    static final String SUMMARY = "resume";
    static final String RESULT = "resultat";
    static final String LINK = "lien";
    static final List<String> PARTS = List.of(ASSOCIATION, YEAR, SUMMARY, RESULT, LINK);

    private ProjectFields() {
    }

    /** From 1. */
    static String name(int number, String part) {
        return "projet-" + number + "-" + part;
    }

    static List<String> all() {
        return IntStream.rangeClosed(1, MOST).boxed()
                .flatMap(number -> PARTS.stream().map(part -> name(number, part))).toList();
    }

    static boolean isOne(String parameter) {
        return parameter.matches("projet-([1-9]|10)-[a-z]+") && all().contains(parameter);
    }
}
