package org.emancipasso.forum.attachment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.emancipasso.forum.ForumRoutes;
import org.emancipasso.web.markdown.References.Picture;

/** What forms and texts want to know of attachments. */
@Singleton
public class Attachments {

    private static final Pattern PATH = Pattern
            .compile(Pattern.quote(ForumRoutes.PIECES) + "/(" + ForumRoutes.TOKEN_LETTERS + ")/[^/?#]+");

    private final AttachmentRepository attachments;

    Attachments(AttachmentRepository attachments) {
        this.attachments = attachments;
    }

    /** What is attached to a form of somebody's, in its order; to the post that it changes, too. */
    public List<Attachment> of(long member, String key) {
        return attachments.of(member, key);
    }

    /**
     * The pictures among some paths. Whoever reads the text sees them if they may read the post on which they hang: nobody knows
     * the path of another's.
     */
    public Map<String, Picture> pictures(Set<String> paths) {
        Map<String, String> tokens = paths.stream().map(PATH::matcher).filter(Matcher::matches)
                .collect(Collectors.toMap(Matcher::group, path -> path.group(1)));
        Map<String, Attachment> found = attachments.find(Set.copyOf(tokens.values())).stream()
                .filter(Attachment::isPicture).collect(Collectors.toMap(Attachment::token, Function.identity()));
        return tokens.entrySet().stream().filter(path -> found.containsKey(path.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey,
                        path -> picture(Objects.requireNonNull(found.get(path.getValue())))));
    }

    private static Picture picture(Attachment attachment) {
        return new Picture(attachment.smallPath(), Objects.requireNonNull(attachment.width()),
                Objects.requireNonNull(attachment.height()));
    }
}
