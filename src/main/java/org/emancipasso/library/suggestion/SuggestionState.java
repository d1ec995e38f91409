package org.emancipasso.library.suggestion;

/** What became of a suggestion. */
enum SuggestionState {
    /** Nobody who sent it has said yet that they did. */
    TO_CONFIRM,
    WAITING,
    APPROVED,
    REFUSED
}
