package org.emancipasso.web.cache;

/** What a feature keeps in memory, or elsewhere, of what pages of a space show. */
public interface PageSource {

    /** Whose pages show it. */
    Space space();

    /**
     * Makes it what the database holds now. Until that is done, no page of the space is kept.
     *
     * @throws RuntimeException when that cannot be done; it is tried again
     */
    void readAgain();
}
