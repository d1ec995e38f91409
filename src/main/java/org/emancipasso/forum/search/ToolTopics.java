package org.emancipasso.forum.search;

import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import org.emancipasso.catalogue.ToolMentions;
import org.emancipasso.forum.TopicRow;
import org.emancipasso.web.QueryParameters;

/** The conversations that speak of a tool: the first of those that a search of its very name finds. */
@Singleton
class ToolTopics implements ToolMentions {

    private final TopicSearchPages pages;
    private final ForumSearchMessages say;

    ToolTopics(TopicSearchPages pages, ForumSearchMessages say) {
        this.pages = pages;
        this.say = say;
    }

    @Override
    public Space space() {
        return Space.TOPICS;
    }

    @Override
    public String title() {
        return say.toolTopics();
    }

    @Override
    public Found about(String code, String name, int most) {
        // Between quotes: no synonym, no forgiven letter.
        String words = '"' + name.replace("\"", "") + '"';
        TopicSearchPage page = pages.page(QueryParameters.of(Map.of(ForumSearchRoutes.Q, List.of(words))));
        List<Mention> first = page.rows().stream().limit(most).map(found -> mention(found.topic())).toList();
        return first.isEmpty() && !page.isDegraded()
                ? Found.NOTHING
                : new Found(first, "", first.isEmpty() ? "" : say.allToolTopics(name),
                        ForumSearchRoutes.ROUTES.search(words), !page.isDegraded());
    }

    private static Mention mention(TopicRow topic) {
        return new Mention(topic.title(), topic.url(), "", List.of(topic.category(), topic.replies()));
    }
}
