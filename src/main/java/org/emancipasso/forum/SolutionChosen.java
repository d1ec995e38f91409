package org.emancipasso.forum;

/** Somebody said that a post, which another wrote, answered the question of its topic; in the transaction that says so. */
public record SolutionChosen(long postId, long topicId) {}
