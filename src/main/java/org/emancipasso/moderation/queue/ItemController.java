package org.emancipasso.moderation.queue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.Role;
import org.emancipasso.moderation.ModerationRoutes;
import org.emancipasso.moderation.Reviewable;
import org.emancipasso.moderation.queue.ItemPages.Looked;
import org.emancipasso.moderation.queue.ReviewService.Answer;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** One item: looking at it and deciding. */
@Singleton
@Path(ModerationRoutes.ITEM)
@RolesAllowed({Role.CURATOR, Role.MODERATOR, Role.ADMIN})
@Blocking
class ItemController {

    private static final int CONFLICT = 409;

    private final CurrentVisitor visitor;
    private final ReviewService reviews;
    private final ItemPages items;
    private final QueueMessages say;
    private final Pages pages;
    private final Clock clock;

    ItemController(CurrentVisitor visitor, ReviewService reviews, ItemPages items, QueueMessages say, Pages pages,
            Clock clock) {
        this.visitor = visitor;
        this.reviews = reviews;
        this.items = items;
        this.say = say;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "moderation")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance item(ItemPage page);

        static native TemplateInstance closed(String back, List<Notice> notices);
    }

    @GET
    public Response look(long id, @Context HttpServerRequest http) {
        boolean isDone = !QueryParameters.parse(http.query()).first(ModerationRoutes.DONE).isEmpty();
        return page(200, id, http, ItemForm.EMPTY, Map.of(), isDone ? List.of(Notice.info(say.noted())) : List.of());
    }

    @POST
    @Path("prendre")
    public Response take(long id, @Context HttpServerRequest http) {
        return stay(id, http, ItemForm.EMPTY, reviews.take(visitor.member(), id));
    }

    @POST
    @Path("rendre")
    public Response release(long id, @Context HttpServerRequest http) {
        return stay(id, http, ItemForm.EMPTY, reviews.release(visitor.member(), id));
    }

    @POST
    @Path("plus-tard")
    public Response snooze(long id, @Context HttpServerRequest http, MultivaluedMap<String, String> sent) {
        ItemForm form = new ItemForm(sent);
        int mostDays = items.look(visitor.member(), id).map(Looked::kind).map(Reviewable::longestSnooze).orElse(1);
        Optional<LocalDate> day = form.until(LocalDate.ofInstant(clock.instant(), QueuePages.PARIS), mostDays);
        return day.isEmpty()
                ? page(422, id, http, form, Map.of(ItemForm.UNTIL, say.untilProblem(mostDays)), List.of())
                : leave(id, http, form, reviews.snooze(visitor.member(), id,
                        day.get().atStartOfDay(QueuePages.PARIS).toInstant()));
    }

    @POST
    @Path("avis")
    public Response askOpinion(long id, @Context HttpServerRequest http, MultivaluedMap<String, String> sent) {
        ItemForm form = new ItemForm(sent);
        return form.isText(ItemForm.OPINION, 2)
                ? stay(id, http, form, reviews.askOpinion(visitor.member(), id, form.first(ItemForm.OPINION)))
                : page(422, id, http, form, Map.of(ItemForm.OPINION, say.textProblem()), List.of());
    }

    @POST
    @Path("question")
    public Response askAuthor(long id, @Context HttpServerRequest http, MultivaluedMap<String, String> sent) {
        ItemForm form = new ItemForm(sent);
        return form.isText(ItemForm.QUESTION, 2)
                ? leave(id, http, form,
                        reviews.askAuthor(visitor.member(), id, form.version(), form.first(ItemForm.QUESTION)))
                : page(422, id, http, form, Map.of(ItemForm.QUESTION, say.textProblem()), List.of());
    }

    @POST
    @Path("accepter")
    public Response approve(long id, @Context HttpServerRequest http, MultivaluedMap<String, String> sent) {
        ItemForm form = new ItemForm(sent);
        Map<String, List<String>> edits = items.look(visitor.member(), id).map(Looked::review).map(form::edits)
                .orElse(Map.of());
        return leave(id, http, form, reviews.approve(visitor.member(), id, form.version(), edits));
    }

    @POST
    @Path("refuser")
    public Response refuse(long id, @Context HttpServerRequest http, MultivaluedMap<String, String> sent) {
        ItemForm form = new ItemForm(sent);
        List<String> reasons = form.all(ItemForm.REASON);
        return reasons.isEmpty() && form.first(ItemForm.WORDS).isEmpty() || !form.isText(ItemForm.WORDS, 0)
                ? page(422, id, http, form, Map.of(ItemForm.WORDS, say.whyProblem()), List.of())
                : leave(id, http, form, reviews.refuse(visitor.member(), id, form.version(), reasons,
                        form.first(ItemForm.WORDS)));
    }

    private Response stay(long id, HttpServerRequest http, ItemForm form, Answer answer) {
        String query = criteria(http).query();
        return answer(id, http, form, answer, ModerationRoutes.ROUTES.item(id) + query + (query.isEmpty() ? "?" : "&")
                + ModerationRoutes.DONE + "=note");
    }

    private Response leave(long id, HttpServerRequest http, ItemForm form, Answer answer) {
        Long decision = answer.decision();
        return answer(id, http, form, answer, decision == null
                ? criteria(http).address(ModerationRoutes.DONE, "note")
                : criteria(http).address(QueueController.DECIDED, decision));
    }

    private Response answer(long id, HttpServerRequest http, ItemForm form, Answer answer, String done) {
        return switch (answer.result()) {
            case DONE -> pages.elsewhere(done);
            case AGREED -> pages.elsewhere(criteria(http).address(ModerationRoutes.DONE, "accord"));
            case GONE -> pages.elsewhere(criteria(http).address(ModerationRoutes.DONE, "ferme"));
            case STALE -> page(CONFLICT, id, http, form, Map.of(), List.of(Notice.warning(say.stale())));
            case TAKEN -> page(CONFLICT, id, http, form, Map.of(), List.of(Notice.warning(say.takenMeanwhile())));
            case NOT_ALLOWED -> page(403, id, http, form, Map.of(), List.of());
            case INVALID -> page(422, id, http, form, answer.problems().entrySet().stream()
                    .collect(Collectors.toMap(problem -> ItemForm.FIELD + problem.getKey(), Map.Entry::getValue)),
                    List.of(Notice.warning(answer.problems().getOrDefault("", say.problems()))));
            case MISSING -> throw new NotFoundException();
        };
    }

    private Response page(int status, long id, HttpServerRequest http, ItemForm form, Map<String, String> problems,
            List<Notice> notices) {
        QueueCriteria criteria = criteria(http);
        Optional<Looked> looked = items.look(visitor.member(), id);
        if (looked.isPresent()) {
            return pages.passing(status, Templates.item(
                    items.page(visitor.member(), looked.get(), criteria, form, problems, notices)));
        }
        if (!items.exists(visitor.member(), id)) {
            throw new NotFoundException();
        }
        reviews.closeIfGone(id);
        return pages.passing(status == 200 ? 200 : CONFLICT, Templates.closed(
                ModerationRoutes.QUEUE + criteria.query(), List.of(Notice.warning(say.closed()))));
    }

    private static QueueCriteria criteria(HttpServerRequest http) {
        return QueueCriteria.of(QueryParameters.parse(http.query())::first);
    }
}
