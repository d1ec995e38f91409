package org.emancipasso.search;

/** How the words of a search were taken. */
public enum Precision {
    /** As typed, in all their forms. */
    EXACT,
    /** With typing errors forgiven. */
    FORGIVING,
    /** With typing errors forgiven and some words missing, because nothing has them all. */
    PARTIAL,
    /** By the database, letter by letter, because the engine did not answer. */
    DEGRADED
}
