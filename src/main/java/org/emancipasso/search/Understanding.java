package org.emancipasso.search;

import java.util.List;

import jakarta.inject.Singleton;

import org.emancipasso.search.Synonyms.Expanded;

/** Says how words were taken, so that people can put it right. */
@Singleton
public class Understanding {

    private static final int MOST_SYNONYMS = 4;

    private final SynonymGroups synonyms;
    private final SearchMessages say;

    Understanding(SynonymGroups synonyms, SearchMessages say) {
        this.synonyms = synonyms;
        this.say = say;
    }

    /** What each clause of a text means. */
    public List<String> of(QueryText text) {
        return synonyms.current().expand(text).stream().map(this::meaning).toList();
    }

    /** « Compris comme : … » */
    public String sentence(List<String> meaning) {
        return say.understood(String.join(", ", meaning));
    }

    private String meaning(Expanded word) {
        String text = word.clause().text();
        return switch (word.clause().kind()) {
            case EXCLUDED -> say.withoutWord(text);
            case PHRASE -> word.synonyms().isEmpty() ? together(text) : orSynonyms(text, word.synonyms());
            case WORD -> word.synonyms().isEmpty() ? text : orSynonyms(text, word.synonyms());
        };
    }

    private String together(String text) {
        return text.contains(" ") ? say.wordsTogether(text) : say.wordOnly(text);
    }

    private String orSynonyms(String text, List<String> others) {
        return say.wordOrSynonyms(text, String.join(", ", others.stream().limit(MOST_SYNONYMS).toList())
                + (others.size() > MOST_SYNONYMS ? "…" : ""));
    }
}
