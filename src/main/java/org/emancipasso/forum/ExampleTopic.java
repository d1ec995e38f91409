package org.emancipasso.forum;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A conversation of the demonstration content ({@code demo/forum.yaml}).
 *
 * @param code its own, for good
 * @param category by its code
 * @param answers by the names of the questions of its category
 * @param days how long ago it was opened
 * @param solution the position of the post that answered, 0 for none
 */
public record ExampleTopic(String code, String category, String title, Map<String, String> answers, List<String> tags,
        int days, boolean isPinned, boolean isClosed, int solution, List<ExamplePost> posts) {

    /**
     * One of its posts.
     *
     * @param author what they are called
     * @param speaksFor the name of an association, empty for nobody's
     * @param quotes the position of a post before it, 0 for none
     * @param thanks how many said thank you, others of the same conversation
     * @param hidden why moderation took it off
     */
    public record ExamplePost(String author, String text, String speaksFor, int quotes, int thanks,
            @Nullable String hidden) {}
}
