package org.emancipasso.forum;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.Actor;
import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;
import org.emancipasso.web.cache.Keeping;
import org.emancipasso.web.cache.Space;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** What was written last, whatever the category. */
@Singleton
@Path(ForumRoutes.TOPICS)
@PermitAll
@Blocking
class TopicsController {

    private final CategoryRepository categories;
    private final TopicRepository topics;
    private final TopicRows rows;
    private final CurrentVisitor visitor;
    private final ForumMessages say;
    private final Keeping keeping;
    private final Pages pages;

    TopicsController(CategoryRepository categories, TopicRepository topics, TopicRows rows, CurrentVisitor visitor,
            ForumMessages say, Keeping keeping,
            Pages pages) {
        this.categories = categories;
        this.topics = topics;
        this.rows = rows;
        this.visitor = visitor;
        this.say = say;
        this.keeping = keeping;
        this.pages = pages;
    }

    /** A choice of what to see. */
    record View(String url, String label, boolean chosen) {}

    record TopicsPage(List<View> views, List<RawString> topics, String older, boolean isFirst, String newest) {}

    @CheckedTemplate(basePath = "forum")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance topics(TopicsPage page, String canonical);
    }

    @GET
    public Response topics(@Context HttpServerRequest http, @Context Request request) {
        keeping.keep(Set.of(ForumRoutes.VIEW, ForumRoutes.AFTER), Space.FORUM);
        QueryParameters asked = QueryParameters.parse(http.query());
        Optional<Actor> actor = visitor.actor();
        TopicsView view = TopicsView.of(asked.first(ForumRoutes.VIEW))
                .filter(one -> !one.isPersonal() || actor.isPresent()).orElse(TopicsView.LATEST);
        Optional<Cursor> after = Cursor.of(asked.first(ForumRoutes.AFTER));
        List<Category> seen = CategoryPolicy.seen(actor, categories.all());
        List<TopicLine> lines = topics.lines(view, CategoriesController.ids(seen), actor.map(Actor::id).orElse(null),
                after, CategoriesController.PAGE + 1);
        String url = ForumRoutes.ROUTES.topics(view);
        List<View> views = List.of(TopicsView.values()).stream()
                .filter(one -> !one.isPersonal() || actor.isPresent())
                .filter(one -> one != TopicsView.MUTED || one == view)
                .map(one -> new View(ForumRoutes.ROUTES.topics(one), label(one), one == view)).toList();
        return pages.open(request, Templates.topics(new TopicsPage(views,
                rows.list(lines.stream().limit(CategoriesController.PAGE).toList(), seen),
                CategoriesController.older(lines, url + (view == TopicsView.LATEST ? "?" : "&")), after.isEmpty(), url),
                ForumRoutes.absolute(url)));
    }

    private String label(TopicsView view) {
        return switch (view) {
            case LATEST -> say.latest();
            case UNANSWERED -> say.unanswered();
            case SOLVED -> say.solved();
            case MINE -> say.mine();
            case FOLLOWED -> say.followed();
            case MUTED -> say.muted();
        };
    }
}
