package org.emancipasso.forum;

/** What can be read of a post changed: its text, or whether it is shown; in the transaction that does so. */
public record PostChanged(long postId, long topicId) {}
