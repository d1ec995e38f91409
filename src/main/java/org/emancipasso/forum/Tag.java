package org.emancipasso.forum;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a topic is about.
 *
 * @param code in addresses
 */
public record Tag(String code, String label) {

    /** Where the topics about it are. */
    public String url() {
        return ForumRoutes.ROUTES.tag(code);
    }

    /** How {@link #SQL} puts several into one value. */
    private static final String BETWEEN_TAGS = "\u001e";
    private static final String BETWEEN_PARTS = "\u001f";

    /** The tags of the topic {@code t} as one value. */
    public static final String SQL = """
        (select string_agg(g.code || chr(31) || g.label, chr(30) order by g.label)
         from forum_topic_tag tt join forum_tag g on g.id = tt.tag_id where tt.topic_id = t.id)""";

    /** Reads that value. */
    public static List<Tag> read(@Nullable String value) {
        return value == null
                ? List.of()
                : Stream.of(value.split(BETWEEN_TAGS)).map(tag -> tag.split(BETWEEN_PARTS, 2))
                        .map(parts -> new Tag(parts[0], parts[1])).toList();
    }
}
