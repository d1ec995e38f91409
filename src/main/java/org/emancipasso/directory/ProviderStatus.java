package org.emancipasso.directory;

/** Where a listing stands. */
public enum ProviderStatus {
    /** Being written, or incomplete (« à compléter »); nobody sees it. */
    DRAFT,
    /** On the site. */
    PUBLISHED,
    /** Taken off the site, with a reason that its former address still says (410). */
    WITHDRAWN
}
