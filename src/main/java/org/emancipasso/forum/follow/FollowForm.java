package org.emancipasso.forum.follow;

import java.util.List;

/**
 * The form by which somebody chooses how much they hear of a topic or of a category.
 *
 * @param id unique in the page
 * @param label of the list
 * @param summary what they have chosen, in words
 */
public record FollowForm(String id, String action, String label, String summary, List<Choice> choices) {

    /** One of the four. */
    public record Choice(String value, String label, boolean isChosen) {}
}
