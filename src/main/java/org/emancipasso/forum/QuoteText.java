package org.emancipasso.forum;

import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.emancipasso.account.Members;

/** What somebody wrote, as another quotes it: Markdown that names its source. */
@Singleton
class QuoteText {

    private static final int LONGEST = 2_000;

    private final PostRepository posts;
    private final Members members;
    private final ForumMessages say;

    QuoteText(PostRepository posts, Members members, ForumMessages say) {
        this.posts = posts;
        this.members = members;
        this.say = say;
    }

    /** A post of a topic; empty when it cannot be read there. */
    String of(long id, TopicSheet topic) {
        return posts.findByIdOptional(id).filter(post -> post.topicId() == topic.id() && post.isPublished())
                .map(this::quoted).orElse("");
    }

    /** A post that can be read. */
    String quoted(Post post) {
        String name = Optional.ofNullable(post.authorId())
                .flatMap(author -> Optional.ofNullable(members.authors(java.util.List.of(author)).get(author)))
                .map(Members.Author::name).orElse(say.nobody());
        String source = "[" + name.replaceAll("[\\[\\]\\\\]", "") + "](" + ForumRoutes.ROUTES.post(post.id()) + ")";
        String cut = post.markdown().length() <= LONGEST ? post.markdown() : post.markdown().substring(0, LONGEST);
        return ("> " + source + "\n>\n" + cut.lines().filter(line -> !line.startsWith(">"))
                .map(line -> "> " + line).collect(Collectors.joining("\n"))).strip() + "\n\n";
    }
}
