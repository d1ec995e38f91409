package org.emancipasso.forum;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.emancipasso.account.Members;
import org.emancipasso.account.Members.Author;
import org.emancipasso.catalogue.SolvedConversations;

/** Topics that were answered, as others may make something of them. */
@Singleton
class ForumSolutions implements SolvedConversations {

    private final TopicRepository topics;
    private final PostRepository posts;
    private final Members members;

    ForumSolutions(TopicRepository topics, PostRepository posts, Members members) {
        this.topics = topics;
        this.posts = posts;
        this.members = members;
    }

    @Override
    public Optional<Solved> find(long id) {
        return topics.sheet(id).filter(topic -> TopicPolicy.maySee(Optional.empty(), topic))
                .filter(topic -> topic.solutionPosition() != null).flatMap(topic -> posts
                        .after(id, Objects.requireNonNull(topic.solutionPosition()) - 1, 1).stream()
                        .filter(post -> Long.valueOf(post.id()).equals(topic.solutionId())).findFirst()
                        .map(post -> solved(topic, post)));
    }

    private Solved solved(TopicSheet topic, PostSheet answer) {
        List<Long> ids = Stream.of(topic.authorId(), answer.authorId()).filter(Objects::nonNull).distinct().toList();
        Map<Long, Author> authors = members.authors(ids);
        return new Solved(topic.title(), ForumRoutes.ROUTES.topic(topic.id(), topic.title()),
                PlainText.blocks(answer.html()),
                ids.stream().map(authors::get).filter(Objects::nonNull).filter(author -> !author.name().isEmpty())
                        .map(author -> new Writer(author.id(), author.name())).toList());
    }
}
