package org.emancipasso.search;

import java.util.List;
import java.util.Map;

/** What a feature knows of words that mean the same, beside what curators write: each such feature has a bean of this type. */
public interface SynonymSource {

    /** The words of now, from the database; in a transaction of the caller. */
    Words words();

    /**
     * Words, each term of one to four.
     *
     * @param groups terms that mean the same
     * @param meant by a term, what may be meant as well, and not the other way round
     */
    record Words(List<List<String>> groups, Map<String, List<String>> meant) {}
}
