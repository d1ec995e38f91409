package org.emancipasso.forum.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.emancipasso.forum.ForumRoutes;

/**
 * Where something is being written.
 *
 * @param name code of a category, or id of a topic or of a post
 */
public record Place(Kind kind, String name) {

    private static final Pattern CODE = Pattern.compile("(categorie):([a-z0-9-]{1,60})");
    private static final Pattern ID = Pattern.compile("(sujet|message):([0-9]{1,18})");

    /** What is written there. */
    public enum Kind {
        /** The first post of a topic of a category. */
        QUESTION("categorie"),
        /** A reply in a topic. */
        REPLY("sujet"),
        /** An edit of a post. */
        EDIT("message");

        private final String code;

        Kind(String code) {
            this.code = code;
        }
    }

    /** A question in a category. */
    public static Place question(String category) {
        return new Place(Kind.QUESTION, category);
    }

    /** A reply in a topic. */
    public static Place reply(long topic) {
        return new Place(Kind.REPLY, Long.toString(topic));
    }

    /** An edit of a post. */
    public static Place edit(long post) {
        return new Place(Kind.EDIT, Long.toString(post));
    }

    static Optional<Place> of(String text) {
        Matcher code = CODE.matcher(text);
        Matcher id = ID.matcher(text);
        if (code.matches()) {
            return Optional.of(question(code.group(2)));
        }
        return id.matches()
                ? Optional.of(new Place(id.group(1).equals(Kind.REPLY.code) ? Kind.REPLY : Kind.EDIT, id.group(2)))
                : Optional.empty();
    }

    /** As forms hold it. */
    @Override
    public String toString() {
        return kind.code + ":" + name;
    }

    /** Where its form is; the query goes before what leads to the form in the page. */
    String path(String query) {
        return switch (kind) {
            case QUESTION -> ForumRoutes.ROUTES.ask(name) + query;
            case REPLY -> ForumRoutes.ROUTES.topics() + "/" + name + query + "#repondre";
            case EDIT -> ForumRoutes.ROUTES.post(Long.parseLong(name), "modifier") + query;
        };
    }
}
