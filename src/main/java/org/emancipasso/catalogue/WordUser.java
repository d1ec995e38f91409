package org.emancipasso.catalogue;

/** A feature whose things are described with words of the lists: a bean, asked when a word changes. */
public interface WordUser {

    /** How many of its things, on the site or not, are described with a word. */
    long count(WordList list, String code);

    /**
     * Describes with another word what a word described. In the caller's transaction.
     *
     * @return how many things that touched
     */
    int replace(WordList list, String code, String other);

    /** Brings to the index, and to the search without it, the label that a word has now. In the caller's transaction. */
    void reindex(WordList list, String code);
}
