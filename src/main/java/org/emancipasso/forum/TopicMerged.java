package org.emancipasso.forum;

/**
 * The posts of a topic are those of another one from now on, in the transaction that does so.
 *
 * @param topicId whose address leads on
 * @param into where its posts are
 */
public record TopicMerged(long topicId, long into) {}
