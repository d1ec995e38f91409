package org.emancipasso.forum.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.inject.Singleton;

import org.emancipasso.forum.Category;
import org.emancipasso.forum.ForumRoutes;
import org.emancipasso.forum.TopicLine;
import org.emancipasso.forum.TopicRows;
import org.emancipasso.forum.search.FoundTopicRepository.Found;
import org.emancipasso.search.RelatedContent;

/** Topics that resemble a question. */
@Singleton
class RelatedTopics implements RelatedContent {

    private final TopicSearch search;
    private final TopicCriteriaReader reader;
    private final FoundTopicRepository topics;
    private final TopicRows rows;
    private final ForumSearchMessages say;

    RelatedTopics(TopicSearch search, TopicCriteriaReader reader, FoundTopicRepository topics, TopicRows rows,
            ForumSearchMessages say) {
        this.search = search;
        this.reader = reader;
        this.topics = topics;
        this.rows = rows;
        this.say = say;
    }

    @Override
    public Space space() {
        return Space.FORUM;
    }

    @Override
    public String title() {
        return say.similarTopics();
    }

    @Override
    public List<Related> related(String text, int most) {
        List<Category> open = reader.open();
        List<Long> posts = search.similar(text, open, most);
        Map<Long, Found> found = topics.found(posts,
                open.stream().map(Category::id).toList());
        return posts.stream().map(found::get).filter(Objects::nonNull).map(post -> related(post.topic())).toList();
    }

    private Related related(TopicLine topic) {
        return new Related(topic.title(), ForumRoutes.ROUTES.topic(topic.id(), topic.title()),
                topic.isSolved() ? say.solved() : rows.replies(topic.posts()), "");
    }
}
