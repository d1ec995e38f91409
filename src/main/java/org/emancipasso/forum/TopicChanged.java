package org.emancipasso.forum;

/**
 * What can be read of a topic as a whole changed: its title, its category, whether it is shown, where its posts are; in the
 * transaction that does so. A post that is in another topic from now on is told by a {@link PostChanged} of its own.
 */
public record TopicChanged(long topicId) {}
