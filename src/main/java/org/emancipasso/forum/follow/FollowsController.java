package org.emancipasso.forum.follow;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.Actor;
import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.Role;
import org.emancipasso.forum.ForumRoutes;
import org.emancipasso.forum.Tag;
import org.emancipasso.forum.Visible;
import org.emancipasso.search.Folding;
import org.emancipasso.web.FrenchNumber;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** All that a member follows, and where the forms of topics and categories go. */
@Singleton
@Path(FollowRoutes.ALL)
@RolesAllowed(Role.MEMBER)
@Blocking
class FollowsController {

    private static final int MOST_THANKS = 10;

    private final Visible visible;
    private final FollowRepository follows;
    private final FollowService service;
    private final FollowForms forms;
    private final CurrentVisitor visitor;
    private final FollowMessages say;
    private final Pages pages;

    FollowsController(Visible visible, FollowRepository follows, FollowService service, FollowForms forms,
            CurrentVisitor visitor, FollowMessages say, Pages pages) {
        this.visible = visible;
        this.follows = follows;
        this.service = service;
        this.forms = forms;
        this.visitor = visitor;
        this.say = say;
        this.pages = pages;
    }

    /** A category, and what was chosen of it. */
    record PlaceRow(String name, String url, FollowForm form) {}

    /**
     * What the page shows.
     *
     * @param typed a tag that was typed
     * @param thanks how often they were thanked, in words
     * @param thankers who did last, and for what: nobody else sees that
     */
    record FollowsPage(List<RawString> topics, List<RawString> muted, List<PlaceRow> categories, List<Tag> tags,
            String typed, String problem, boolean watchesOwn, String thanks,
            List<Thanked> thankers, List<Notice> notices) {}

    /** Somebody said thank you for a post. */
    record Thanked(String text, String url) {}

    @CheckedTemplate(basePath = "forum")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance follows(FollowsPage page);
    }

    @GET
    public Response all(@QueryParam(FollowRoutes.DONE) @Nullable String done,
            @QueryParam(FollowRoutes.TAG) @Nullable String tag) {
        return page(200, tag == null ? "" : tag, "",
                done == null ? List.of() : List.of(Notice.info(say.saved())));
    }

    @POST
    @Path(FollowRoutes.TOPICS + "/{id:[0-9]{1,18}}")
    public Response topic(long id, @FormParam("etat") @Nullable String state,
            @FormParam("page") @Nullable String page) {
        Visible.Conversation topic = visible.topic(id).orElseThrow(NotFoundException::new);
        FollowState.of(state).ifPresent(chosen -> service.choose(visitor.member(), Followed.TOPIC, id, chosen));
        return pages.elsewhere(
                FollowRoutes.onPage(ForumRoutes.ROUTES.topic(id, topic.title(), number(page, topic.pages()))));
    }

    @POST
    @Path(FollowRoutes.CATEGORIES + "/{code:[a-z0-9-]{1,60}}")
    public Response category(String code, @FormParam("etat") @Nullable String state,
            @FormParam("page") @Nullable String page) {
        Visible.Place place = visible.categories().stream().filter(one -> one.code().equals(code)).findFirst()
                .orElseThrow(NotFoundException::new);
        FollowState.of(state)
                .ifPresent(chosen -> service.choose(visitor.member(), Followed.CATEGORY, place.id(), chosen));
        return pages.elsewhere(page == null ? FollowRoutes.ROUTES.saved() : FollowRoutes.onPage(place.url()));
    }

    @POST
    @Path(FollowRoutes.TAGS)
    public Response tag(@FormParam(FollowRoutes.TAG) @Nullable String typed,
            @FormParam("etat") @Nullable String state) {
        String tag = typed == null ? "" : typed;
        boolean isFollowed = FollowState.of(state).orElse(FollowState.WATCH) == FollowState.WATCH;
        return service.chooseTag(visitor.member(), Folding.slug(tag), isFollowed)
                ? pages.elsewhere(FollowRoutes.ROUTES.saved())
                : page(422, tag, say.tagProblem(), List.of());
    }

    @POST
    @Path(FollowRoutes.SETTINGS)
    public Response settings(@FormParam("miennes") @Nullable String own) {
        service.watchOwn(visitor.member(), own != null);
        return pages.elsewhere(FollowRoutes.ROUTES.saved());
    }

    private Response page(int status, String typed, String problem, List<Notice> notices) {
        Actor actor = visitor.member();
        Map<Long, FollowState> chosen = follows.states(actor.id(), Followed.CATEGORY);
        int thanks = follows.thanks(actor.id());
        return pages.passing(status, Templates.follows(new FollowsPage(visible.followed(), visible.muted(),
                visible.categories().stream().map(place -> new PlaceRow(place.name(), place.url(),
                        forms.category(place, chosen.getOrDefault(place.id(), FollowState.NORMAL)))).toList(),
                follows.tags(actor.id()), typed, problem, follows.watchesOwn(actor.id()),
                say.thanks(thanks, FrenchNumber.of(thanks)),
                follows.lastThanks(actor.id(), MOST_THANKS).stream().map(one -> new Thanked(
                        say.thankedBy(one.name().isEmpty() ? say.nobody() : one.name(), one.title()),
                        ForumRoutes.ROUTES.post(one.post()))).toList(),
                notices)));
    }

    /** The page that the form was on; the first when that is none. */
    private static int number(@Nullable String typed, int pages) {
        return Optional.ofNullable(typed).filter(page -> page.matches("[0-9]{1,6}")).map(Integer::parseInt)
                .map(page -> Math.clamp(page, 1, pages)).orElse(1);
    }
}
