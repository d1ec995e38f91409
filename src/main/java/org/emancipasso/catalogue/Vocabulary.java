package org.emancipasso.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A snapshot of all words with a code: terms by taxonomy and code, names of tools and departments by code.
 *
 * @param terms in their order on screen
 * @param redirects by list, the code that is used instead of one that was merged
 */
public record Vocabulary(
        Map<Taxonomy, Map<String, Term>> terms,
        Map<String, String> tools,
        Map<String, String> replacedTools,
        Map<String, String> departments,
        Map<WordList, Map<String, String>> redirects) {

    /** One in which no word was merged. */
    public Vocabulary(Map<Taxonomy, Map<String, Term>> terms, Map<String, String> tools,
            Map<String, String> replacedTools, Map<String, String> departments) {
        this(terms, tools, replacedTools, departments, Map.of());
    }

    /** The code that is used now: another one if it was merged. */
    public String current(WordList list, String code) {
        return redirects.getOrDefault(list, Map.of()).getOrDefault(code, code);
    }

    /** The same of a taxonomy. */
    public String current(Taxonomy taxonomy, String code) {
        return current(WordList.of(taxonomy), code);
    }

    /** The terms of a taxonomy, in their order on screen. */
    public List<Term> terms(Taxonomy taxonomy) {
        return List.copyOf(byCode(taxonomy).values());
    }

    /** The label of a code; the code itself when a curator removed the term. */
    public String label(Taxonomy taxonomy, String code) {
        Term term = byCode(taxonomy).get(code);
        return term == null ? code : term.label();
    }

    /** Whether a code is a term of a taxonomy. */
    public boolean has(Taxonomy taxonomy, String code) {
        return byCode(taxonomy).containsKey(code);
    }

    private Map<String, Term> byCode(Taxonomy taxonomy) {
        return terms.getOrDefault(taxonomy, new LinkedHashMap<>());
    }
}
