package org.emancipasso.forum;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.Actor;
import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.Role;
import org.emancipasso.forum.draft.Desk;
import org.emancipasso.forum.draft.Desks;
import org.emancipasso.forum.draft.Draft;
import org.emancipasso.forum.draft.DraftService;
import org.emancipasso.forum.draft.Place;
import org.emancipasso.web.KeepsWhatIsTyped;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;
import org.emancipasso.web.markdown.Markdown;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** One post: where it is, and what its author and its readers do with it. */
@Singleton
@Path(ForumRoutes.POSTS + "/" + ForumRoutes.ID)
@RolesAllowed(Role.MEMBER)
@Blocking
class PostController {

    private static final RawString NOTHING = Markdown.kept("");

    private final PostRepository posts;
    private final TopicRepository topics;
    private final PostService service;
    private final PostText text;
    private final DraftService drafts;
    private final Desks desks;
    private final CurrentVisitor visitor;
    private final ForumMessages say;
    private final Pages pages;

    PostController(PostRepository posts, TopicRepository topics, PostService service, PostText text,
            DraftService drafts, Desks desks, CurrentVisitor visitor, ForumMessages say, Pages pages) {
        this.posts = posts;
        this.topics = topics;
        this.service = service;
        this.text = text;
        this.drafts = drafts;
        this.desks = desks;
        this.visitor = visitor;
        this.say = say;
        this.pages = pages;
    }

    /**
     * The form of an edit.
     *
     * @param version that it changes
     * @param current what the post says now, when that changed meanwhile
     */
    record EditPage(String topic, String topicUrl, String action, String text, int version, String current,
            Desk desk, Map<String, String> problems, RawString preview, List<Notice> notices) {

        /** What is wrong with a field, empty when nothing is. */
        public String problem(String field) {
            return problems.getOrDefault(field, "");
        }
    }

    /** The question before a post is deleted. */
    record DeletePage(String topic, String topicUrl, String action, RawString text) {}

    @CheckedTemplate(basePath = "forum")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance edit(EditPage page);

        static native TemplateInstance delete(DeletePage page);
    }

    private record Seen(Post post, TopicSheet topic) {

        String path() {
            Integer position = post.position();
            return ForumRoutes.ROUTES.topic(topic.id(), topic.title(),
                    position == null ? 1 : TopicSheet.pageOf(position)) + "#" + ForumRoutes.anchor(post.id());
        }
    }

    @GET
    @PermitAll
    public Response find(long id) {
        return pages.elsewhere(seen(id).path());
    }

    @GET
    @Path("modifier")
    public Response form(long id, @Context HttpServerRequest http) {
        Seen seen = mine(id);
        long me = visitor.member().id();
        Optional<Draft> draft = drafts.find(me, Place.edit(id));
        Desk desk = desks.desk(me, Place.edit(id), key(id), draft.map(Draft::savedAt),
                QueryParameters.parse(http.query()));
        return page(200, seen, draft.map(begun -> begun.field("texte")).orElse(seen.post().markdown()),
                draft.map(begun -> number(begun.field("version"))).orElse(seen.post().version()), "", desk, Map.of(),
                NOTHING, List.of());
    }

    @POST
    @Path("modifier")
    @PermitAll
    @KeepsWhatIsTyped
    public Response edit(long id, MultivaluedMap<String, String> form) {
        if (!visitor.isMember()) {
            return pages.sentOn(ForumRoutes.ROUTES.endedSession());
        }
        Seen seen = mine(id);
        PostForm typed = PostForm.of(form.getFirst("texte"), "", "");
        int version = number(form.getFirst("version"));
        Map<String, String> problems = typed.problems(say);
        String unsent = PostForm.unsent(form);
        Desk desk = desks.desk(visitor.member().id(), Place.edit(id), key(id), unsent);
        if (!problems.isEmpty() || !unsent.isEmpty()) {
            return page(422, seen, typed.text(), version, "", desk, problems, NOTHING, List.of());
        }
        if (form.containsKey("apercu")) {
            return page(200, seen, typed.text(), version, "", desk, Map.of(),
                    Markdown.kept(text.render(typed.text()).html()), List.of());
        }
        return switch (service.edit(visitor.member(), id, version, typed.text())) {
            case DONE -> {
                drafts.remove(visitor.member().id(), Place.edit(id));
                yield pages.elsewhere(seen.path());
            }
            case FORBIDDEN -> throw new NotFoundException();
            case NEW_LINKS -> page(422, seen, typed.text(), version, "", desk, Map.of("texte", say.newLinks()), NOTHING,
                    List.of());
            case CHANGED_MEANWHILE -> {
                Seen now = mine(id);
                yield page(409, now, typed.text(), now.post().version(), now.post().markdown(), desk, Map.of(), NOTHING,
                        List.of(Notice.warning(say.changedMeanwhile())));
            }
        };
    }

    @GET
    @Path("supprimer")
    public Response ask(long id) {
        Seen seen = mine(id);
        return pages.passing(200, Templates.delete(new DeletePage(seen.topic().title(), seen.path(),
                ForumRoutes.ROUTES.post(id, "supprimer"),
                Markdown.kept(text.render(seen.post().markdown()).html()))));
    }

    @POST
    @Path("supprimer")
    public Response delete(long id) {
        return done(id, service.delete(visitor.member(), id));
    }

    @POST
    @Path("merci")
    public Response thank(long id) {
        return done(id, service.thank(visitor.member(), id, true));
    }

    @POST
    @Path("sans-merci")
    public Response unthank(long id) {
        return done(id, service.thank(visitor.member(), id, false));
    }

    @POST
    @Path("solution")
    public Response solve(long id) {
        return done(id, service.solve(visitor.member(), id, true));
    }

    @POST
    @Path("sans-solution")
    public Response unsolve(long id) {
        return done(id, service.solve(visitor.member(), id, false));
    }

    private Response done(long id, boolean isDone) {
        if (!isDone) {
            throw new NotFoundException();
        }
        return pages.elsewhere(topics.sheet(posts.findById(id).topicId()).map(topic -> new Seen(posts.findById(id),
                topic).path()).orElseThrow(NotFoundException::new));
    }

    /** A post that the visitor may know of: its topic is theirs to see, and so is it, or the line in its place. */
    private Seen seen(long id) {
        Optional<Actor> actor = visitor.actor();
        Post post = posts.findByIdOptional(id).orElseThrow(NotFoundException::new);
        return topics.sheet(post.topicId()).filter(topic -> TopicPolicy.maySee(actor, topic))
                .filter(_ -> post.position() != null || TopicPolicy.isModerator(actor)
                        || TopicPolicy.isAuthor(actor, post.authorId()))
                .map(topic -> new Seen(post, topic)).orElseThrow(NotFoundException::new);
    }

    private Seen mine(long id) {
        Seen seen = seen(id);
        if (!TopicPolicy.mayEdit(visitor.actor(), seen.post().authorId(), seen.post().status(),
                seen.topic().isClosed())) {
            throw new NotFoundException();
        }
        return seen;
    }

    private Response page(int status, Seen seen, String typed, int version, String current, Desk desk,
            Map<String, String> problems, RawString preview, List<Notice> notices) {
        return pages.passing(status, Templates.edit(new EditPage(seen.topic().title(), seen.path(),
                ForumRoutes.ROUTES.post(seen.post().id(), "modifier"), typed, version, current, desk, problems, preview,
                notices)));
    }

    /** What is attached while one edits has it, until the post is saved. */
    private static String key(long id) {
        return "message-" + id;
    }

    private static int number(@Nullable String sent) {
        return sent != null && sent.matches("[0-9]{1,9}") ? Integer.parseInt(sent) : -1;
    }
}
