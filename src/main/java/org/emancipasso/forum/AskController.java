package org.emancipasso.forum;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

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

import org.emancipasso.account.AccountRoutes;
import org.emancipasso.account.Actor;
import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.Role;
import org.emancipasso.account.organisation.Spokespeople;
import org.emancipasso.account.organisation.Spokespeople.SpokenFor;
import org.emancipasso.forum.draft.Desk;
import org.emancipasso.forum.draft.Desks;
import org.emancipasso.forum.draft.Draft;
import org.emancipasso.forum.draft.DraftService;
import org.emancipasso.forum.draft.Place;
import org.emancipasso.forum.search.RelatedPages;
import org.emancipasso.forum.search.RelatedPages.Group;
import org.emancipasso.web.KeepsWhatIsTyped;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;
import org.emancipasso.web.limit.Limit;
import org.emancipasso.web.limit.Limited;
import org.emancipasso.web.markdown.Markdown;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** Where one opens a topic: the form of its category. */
@Singleton
@Path(ForumRoutes.CATEGORIES + "/" + ForumRoutes.CODE + "/demander")
@RolesAllowed(Role.MEMBER)
@Blocking
class AskController {

    private static final RawString NOTHING = Markdown.kept("");

    private final CategoryRepository categories;
    private final Introductions introductions;
    private final PostingService posting;
    private final PostText text;
    private final QuestionWords words;
    private final DraftService drafts;
    private final Desks desks;
    private final Spokespeople spokespeople;
    private final RelatedPages related;
    private final CurrentVisitor visitor;
    private final ForumMessages say;
    private final Pages pages;

    AskController(CategoryRepository categories, Introductions introductions, PostingService posting, PostText text,
            QuestionWords words,
            DraftService drafts, Desks desks, Spokespeople spokespeople, RelatedPages related, CurrentVisitor visitor,
            ForumMessages say, Pages pages) {
        this.categories = categories;
        this.introductions = introductions;
        this.posting = posting;
        this.text = text;
        this.words = words;
        this.drafts = drafts;
        this.desks = desks;
        this.spokespeople = spokespeople;
        this.related = related;
        this.visitor = visitor;
        this.say = say;
        this.pages = pages;
    }

    /** A question of the category's form, and what was answered. */
    record Asked(String name, String label, String help, boolean lines, String value) {}

    /** The form. */
    record AskPage(String category, String categoryUrl, RawString introduction, String colour, String action,
            List<Asked> questions, TopicForm form, Desk desk, List<SpokenFor> organisations,
            Map<String, String> problems, RawString preview, List<Group> related) {

        /** What is wrong with a field, empty when nothing is. */
        public String problem(String field) {
            return problems.getOrDefault(field, "");
        }
    }

    @CheckedTemplate(basePath = "forum")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance ask(AskPage page);
    }

    @GET
    public Response form(String code, @Context HttpServerRequest http) {
        Category category = seen(code);
        return ready(code).orElseGet(() -> {
            QueryParameters asked = QueryParameters.parse(http.query());
            Place place = Place.question(code);
            long me = visitor.member().id();
            Optional<Draft> draft = drafts.find(me, place);
            TopicForm form = draft
                    .map(begun -> TopicForm.of(category, QueryParameters.of(begun.fields().entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue())))),
                            PostForm.of(begun.field("texte"), begun.field("organisation"), begun.key())))
                    .orElseGet(() -> TopicForm.of(category, asked,
                            PostForm.of("", "", UUID.randomUUID().toString())));
            return page(200, category, form, desks.desk(me, place, form.post().key(), draft.map(Draft::savedAt), asked),
                    Map.of(), NOTHING);
        });
    }

    @POST
    @PermitAll
    @Limited(Limit.POST)
    @KeepsWhatIsTyped
    public Response ask(String code, MultivaluedMap<String, String> sent) {
        if (!visitor.isMember()) {
            return pages.sentOn(ForumRoutes.ROUTES.endedSession());
        }
        Category category = seen(code);
        return ready(code).orElseGet(() -> ask(category, TopicForm.of(category, QueryParameters.of(sent),
                PostForm.of(sent.getFirst("texte"), sent.getFirst("organisation"), sent.getFirst("cle"))),
                PostForm.unsent(sent), sent.containsKey("apercu")));
    }

    private Response ask(Category category, TopicForm form, String unsent, boolean isPreview) {
        Desk desk = desks.desk(visitor.member().id(), Place.question(category.code()), form.post().key(), unsent);
        Map<String, String> problems = form.problems(category, say);
        if (!problems.isEmpty() || !unsent.isEmpty()) {
            return page(422, category, form, desk, problems, NOTHING);
        }
        if (isPreview) {
            return page(200, category, form, desk, Map.of(), Markdown.kept(text.render(form.post().text()).html()));
        }
        return posting.open(visitor.member(), category.id(), form).map(posted -> pages.elsewhere(posted.path()))
                .orElseThrow(NotFoundException::new);
    }

    private Category seen(String code) {
        Optional<Actor> actor = visitor.actor();
        return categories.find(code).filter(category -> CategoryPolicy.mayCreate(actor, category)
                || CategoryPolicy.maySee(actor, category) && !visitor.member().isReady())
                .orElseThrow(NotFoundException::new);
    }

    /** By way of the terms of use, for those who have not accepted them. */
    private Optional<Response> ready(String code) {
        return visitor.member().isReady()
                ? Optional.empty()
                : Optional.of(pages.elsewhere(AccountRoutes.ROUTES.welcomeThen(ForumRoutes.ROUTES.ask(code))));
    }

    private Response page(int status, Category category, TopicForm form, Desk desk, Map<String, String> problems,
            RawString preview) {
        return pages.passing(status, Templates.ask(new AskPage(category.name(),
                ForumRoutes.ROUTES.category(category.code()), introductions.html(category),
                category.colour(), ForumRoutes.ROUTES.ask(category.code()),
                category.questions().list.stream().map(question -> new Asked(question.name(),
                        words.label(category.questions(), question), words.help(question), question.lines(),
                        form.answer(question.name()))).toList(),
                form, desk, spokespeople.mine(), problems, preview,
                preview == NOTHING ? List.of() : related.of(form.title()))));
    }
}
