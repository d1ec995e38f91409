package org.emancipasso.forum.follow;

/** What can be followed: the column of {@code forum_follow} that says which. */
enum Followed {

    TOPIC("topic_id"),
    CATEGORY("category_id"),
    TAG("tag_id");

    final String column;

    Followed(String column) {
        this.column = column;
    }
}
