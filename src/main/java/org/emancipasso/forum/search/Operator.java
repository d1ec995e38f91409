package org.emancipasso.forum.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.emancipasso.search.Folding;

/** What a word before a colon asks for. */
enum Operator {

    CATEGORY("categorie"),
    AUTHOR("auteur", "autrice", "auteurice"),
    TAG("etiquette"),
    SOLVED("resolu", "resolue"),
    BEFORE("avant"),
    AFTER("apres", "depuis");

    /** As the site writes it. */
    final String word;
    private final List<String> words;

    Operator(String... words) {
        this.word = words[0];
        this.words = List.of(words);
    }

    /** The one of a word, however its accents are typed. */
    static Optional<Operator> of(String typed) {
        String folded = Folding.fold(typed);
        return Stream.of(values()).filter(operator -> operator.words.contains(folded)).findFirst();
    }
}
