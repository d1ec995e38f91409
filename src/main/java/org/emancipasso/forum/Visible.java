package org.emancipasso.forum;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.emancipasso.account.Actor;
import org.emancipasso.account.CurrentVisitor;

import io.quarkus.qute.RawString;

/** What whoever asks may read, for the other parts of the forum. */
@Singleton
public class Visible {

    private final CategoryRepository categories;
    private final TopicRepository topics;
    private final TopicRows rows;
    private final CurrentVisitor visitor;

    Visible(CategoryRepository categories, TopicRepository topics, TopicRows rows, CurrentVisitor visitor) {
        this.categories = categories;
        this.topics = topics;
        this.rows = rows;
        this.visitor = visitor;
    }

    /** A category. */
    public record Place(long id, String code, String name, String url) {}

    /** A topic. */
    public record Conversation(String title, int pages) {}

    /** The categories that they may read, in order. */
    public List<Place> categories() {
        return CategoryPolicy.seen(visitor.actor(), categories.all()).stream().map(category -> new Place(
                category.id(), category.code(), category.name(), ForumRoutes.ROUTES.category(category.code())))
                .toList();
    }

    /** A topic, if they may read it. */
    public Optional<Conversation> topic(long id) {
        return topics.sheet(id).filter(topic -> TopicPolicy.maySee(visitor.actor(), topic))
                .map(topic -> new Conversation(topic.title(), topic.pages()));
    }

    /** The topics that they follow, the last written in first; as many as a list shows. */
    public List<RawString> followed() {
        return rows(TopicsView.FOLLOWED);
    }

    /** Those of which they want to hear nothing. */
    public List<RawString> muted() {
        return rows(TopicsView.MUTED);
    }

    private List<RawString> rows(TopicsView view) {
        List<Category> seen = CategoryPolicy.seen(visitor.actor(), categories.all());
        return rows.list(topics.lines(view, CategoriesController.ids(seen),
                visitor.actor().map(Actor::id).orElse(null), Optional.empty(), CategoriesController.PAGE), seen);
    }
}
