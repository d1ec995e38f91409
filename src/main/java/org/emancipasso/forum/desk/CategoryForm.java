package org.emancipasso.forum.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.emancipasso.search.Folding;
import org.emancipasso.web.QueryParameters;

/**
 * A category as it was typed.
 *
 * @param form the questions that it asks, by their name
 * @param version of the category that was looked at
 */
record CategoryForm(String name, String introduction, String colour, String form, String maySee, String mayReply,
        String mayCreate, String version) {

    static final List<String> COLOURS = List.of("blue", "plum", "pine", "brick");
    static final List<String> FORMS = List.of("HELP", "CHOICE", "PROVIDER", "POOLED_NEED", "FREE");
    static final List<String> WRITERS = List.of("member", "curator", "moderator", "admin");
    static final List<String> READERS = List.of("everyone", "member", "curator", "moderator", "admin");
    static final CategoryForm EMPTY = new CategoryForm("", "", COLOURS.getFirst(), "FREE", "everyone", "member",
            "member", "");

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_INTRODUCTION = 2_000;

    static CategoryForm of(Map<String, List<String>> sent) {
        QueryParameters typed = QueryParameters.of(sent);
        List<String> introduction = sent.getOrDefault("introduction", List.of());
        return new CategoryForm(typed.first("nom").replaceAll("\\s+", " "),
                introduction.isEmpty() ? "" : introduction.getFirst().replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip(),
                known(COLOURS, typed.first("couleur")), known(FORMS, typed.first("formulaire")),
                known(READERS, typed.first("voir")), known(WRITERS, typed.first("repondre")),
                known(WRITERS, typed.first("creer")), typed.first("version"));
    }

    /** What is wrong, by field. */
    Map<String, String> problems(ForumDeskMessages say) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (Folding.slug(name).isEmpty() || name.codePointCount(0, name.length()) > LONGEST_NAME
                || Folding.slug(name).length() > LONGEST_NAME) {
            problems.put("nom", say.nameProblem(LONGEST_NAME));
        }
        if (introduction.isEmpty() || introduction.codePointCount(0, introduction.length()) > LONGEST_INTRODUCTION) {
            problems.put("introduction", say.introductionProblem(LONGEST_INTRODUCTION));
        }
        return problems;
    }

    /** The same, having seen what somebody else made of it. */
    CategoryForm at(int other) {
        return new CategoryForm(name, introduction, colour, form, maySee, mayReply, mayCreate, "" + other);
    }

    /** The version as a number; of no category when it is none. */
    int number() {
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
    }

    /** What the log keeps. */
    Map<String, String> facts() {
        return Map.of("name", name, "introduction", introduction, "colour", colour, "form", form, "maySee", maySee,
                "mayReply", mayReply, "mayCreate", mayCreate);
    }

    private static String known(List<String> all, String value) {
        return all.contains(value) ? value : all.getFirst();
    }
}
