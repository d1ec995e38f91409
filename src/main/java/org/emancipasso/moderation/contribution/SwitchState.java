package org.emancipasso.moderation.contribution;

/** What a form takes. */
enum SwitchState {
    /** What is proven is believed. */
    OPEN,
    /** Everything is confirmed by mail. */
    CONFIRMED,
    /** Nothing. */
    CLOSED
}
