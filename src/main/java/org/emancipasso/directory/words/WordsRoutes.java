package org.emancipasso.directory.words;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.emancipasso.catalogue.WordList;
import org.emancipasso.web.SiteRoutes;

import io.quarkus.qute.TemplateGlobal;

/** Every address of the words of the directory. */
public final class WordsRoutes {

    /** For templates: {@code {wordsRoutes.lists}}. */
    @TemplateGlobal(name = "wordsRoutes")
    public static final WordsRoutes ROUTES = new WordsRoutes();

    static final String LISTS = SiteRoutes.TEAM + "/taxonomies";
    static final String SYNONYMS = SiteRoutes.TEAM + "/synonymes";

    /** The parameter of a page that says that something was just done. */
    static final String DONE = "fait";

    private WordsRoutes() {
    }

    /** All lists of words. */
    public String lists() {
        return LISTS;
    }

    /** One list, and where a form adds a word to it. */
    public String list(WordList list) {
        return LISTS + "/" + list.path();
    }

    /** Where a form moves a word up or down. */
    public String order(WordList list) {
        return list(list) + "/ordre";
    }

    /** One word, and where a form rewords it. */
    public String word(WordList list, String code) {
        return list(list) + "/" + code;
    }

    /** Where a form merges a word into another. */
    public String merge(WordList list, String code) {
        return word(list, code) + "/fusion";
    }

    /** All groups of synonyms, and where a form adds one. */
    public String synonyms() {
        return SYNONYMS;
    }

    /** The same, with a word already typed. */
    public String synonymFor(String word) {
        return SYNONYMS + "?mot=" + URLEncoder.encode(word, StandardCharsets.UTF_8) + "#ajouter";
    }

    /** One group of synonyms, and where a form changes it. */
    public String synonym(long id) {
        return SYNONYMS + "/" + id;
    }

    /** Where a form removes a group of synonyms. */
    public String removeSynonym(long id) {
        return synonym(id) + "/retirer";
    }

    static String done(String address) {
        return address + "?" + DONE + "=oui";
    }
}
