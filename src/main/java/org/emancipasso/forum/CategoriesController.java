package org.emancipasso.forum;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.AccountRoutes;
import org.emancipasso.account.Actor;
import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.web.FrenchNumber;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;
import org.emancipasso.web.cache.Keeping;
import org.emancipasso.web.cache.Space;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** The first page of the forum, and that of each category. */
@Singleton
@Path(ForumRoutes.HOME)
@PermitAll
@Blocking
class CategoriesController {

    /** How many topics a list shows at once. */
    static final int PAGE = 20;
    private static final int LATEST = 10;

    private final CategoryRepository categories;
    private final TopicRepository topics;
    private final TopicRows rows;
    private final Introductions introductions;
    private final FirstAnswers firstAnswers;
    private final CurrentVisitor visitor;
    private final ForumMessages say;
    private final Keeping keeping;
    private final Pages pages;

    CategoriesController(CategoryRepository categories, TopicRepository topics, TopicRows rows,
            Introductions introductions, FirstAnswers firstAnswers, CurrentVisitor visitor, ForumMessages say,
            Keeping keeping, Pages pages) {
        this.categories = categories;
        this.topics = topics;
        this.rows = rows;
        this.introductions = introductions;
        this.firstAnswers = firstAnswers;
        this.visitor = visitor;
        this.say = say;
        this.keeping = keeping;
        this.pages = pages;
    }

    /** A category on the first page. */
    record Door(String url, String name, RawString introduction, String colour, String count) {}

    /**
     * The first page.
     *
     * @param firstAnswers how soon questions are answered; empty when nobody can say
     */
    record HomePage(List<Door> doors, List<RawString> latest, String firstAnswers) {}

    /**
     * A category.
     *
     * @param ask where one asks; empty when the visitor may not
     * @param older where the list goes on; empty at the end
     */
    record CategoryPage(long id, String code, String name, RawString introduction, String colour, String url,
            String ask, List<RawString> topics, String older, boolean isFirst, String feed, String description) {}

    @CheckedTemplate(basePath = "forum")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance home(HomePage page);

        static native TemplateInstance category(CategoryPage page, String canonical);
    }

    @GET
    public Response home(@Context Request request) {
        keeping.keep(Set.of(), Space.FORUM);
        List<Category> seen = seen();
        List<TopicLine> latest = topics.lines(TopicsView.LATEST, ids(seen), null, Optional.empty(), LATEST);
        return pages.open(request, Templates.home(new HomePage(seen.stream().map(category -> new Door(
                ForumRoutes.ROUTES.category(category.code()), category.name(), introductions.html(category),
                category.colour(), say.topicCount(category.topics(), FrenchNumber.of(category.topics())))).toList(),
                rows.list(latest, seen), firstAnswers.sentence())));
    }

    @GET
    @Path("categories/" + ForumRoutes.CODE)
    public Response category(String code, @Context HttpServerRequest http, @Context Request request) {
        keeping.keep(Set.of(ForumRoutes.AFTER), Space.FORUM);
        List<Category> seen = seen();
        Category category = seen.stream().filter(one -> one.code().equals(code)).findFirst()
                .orElseThrow(NotFoundException::new);
        Optional<Cursor> after = Cursor.of(QueryParameters.parse(http.query()).first(ForumRoutes.AFTER));
        List<TopicLine> lines = topics.lines(category, after, PAGE + 1);
        String url = ForumRoutes.ROUTES.category(code);
        return pages.open(request, Templates.category(new CategoryPage(category.id(), code, category.name(),
                introductions.html(category), category.colour(), url, ask(category),
                rows.list(lines.stream().limit(PAGE).toList(), seen), older(lines, url + "?"), after.isEmpty(),
                ForumRoutes.ROUTES.categoryFeed(code), introductions.text(category)),
                ForumRoutes.absolute(url)));
    }

    /** Where one asks; for visitors, by way of logging in. */
    private String ask(Category category) {
        String ask = ForumRoutes.ROUTES.ask(category.code());
        Optional<Actor> actor = visitor.actor();
        if (actor.isEmpty()) {
            return AccountRoutes.ROUTES.logInThen(ask);
        }
        return CategoryPolicy.mayCreate(actor, category) || !actor.get().isReady() ? ask : "";
    }

    static String older(List<TopicLine> lines, String url) {
        return lines.size() > PAGE ? url + ForumRoutes.AFTER + "=" + lines.get(PAGE - 1).cursor().text() : "";
    }

    private List<Category> seen() {
        return CategoryPolicy.seen(visitor.actor(), categories.all());
    }

    static List<Long> ids(List<Category> seen) {
        return seen.stream().map(Category::id).toList();
    }
}
