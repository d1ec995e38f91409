package org.emancipasso.library.path;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.Role;
import org.emancipasso.library.ItemService;
import org.emancipasso.library.ItemService.Stored;
import org.emancipasso.library.LibraryRoutes;
import org.emancipasso.library.path.PathDeskPage.StepRow;
import org.emancipasso.search.Lookalikes;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Where curators put resources together. */
@Singleton
@Path(PathRoutes.DESK)
@RolesAllowed({Role.CURATOR, Role.ADMIN})
@Blocking
class PathDeskController {

    private static final String ADDED = "ajout";
    private static final String UP = "monter";
    private static final String DOWN = "descendre";
    private static final String GONE = "retirer";
    private static final int LONGEST_REASON = 500;
    /** A number, or the path of a page here, wherever it is. */
    private static final Pattern ITEM = Pattern
            .compile("(?:.*" + LibraryRoutes.SEARCH + "/)?([0-9]{1,18})(?:-[^/?#]*)?");

    private final CurrentVisitor visitor;
    private final PathRepository paths;
    private final PathService service;
    private final ItemService items;
    private final PathViews views;
    private final PathMessages say;
    private final Pages pages;

    PathDeskController(CurrentVisitor visitor, PathRepository paths, PathService service, ItemService items,
            PathViews views, PathMessages say, Pages pages) {
        this.visitor = visitor;
        this.paths = paths;
        this.service = service;
        this.items = items;
        this.views = views;
        this.say = say;
        this.pages = pages;
    }

    /** A path in the list. */
    record Row(String title, String url, String state, List<String> facts) {}

    @CheckedTemplate(basePath = "path")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance desk(List<Row> rows);

        static native TemplateInstance edit(PathDeskPage page);
    }

    @GET
    public Response list() {
        return pages.passing(200, Templates.desk(paths.all().stream().map(path -> new Row(path.form().title(),
                PathRoutes.ROUTES.edit(path.id()), say.status(path.status().name()),
                List.of(say.kind(path.form().isOrdered()), path.form().isOrdered()
                        ? say.steps(path.form().steps().size())
                        : say.items(path.form().steps().size()))))
                .toList()));
    }

    @GET
    @Path(PathRoutes.NEW)
    public Response begin() {
        return page(200, null, PathForm.EMPTY, Map.of(), "", "", List.of());
    }

    @POST
    @Path(PathRoutes.NEW)
    public Response create(MultivaluedMap<String, String> sent) {
        return save(null, sent);
    }

    @GET
    @Path(PathRoutes.ONE)
    public Response edit(long id, @QueryParam(PathRoutes.DONE) @Nullable String done) {
        LibraryPath path = one(id);
        String words = done == null ? "" : say.justDone(done);
        return page(200, path, path.form(), Map.of(), "", "",
                words.isEmpty() ? List.of() : List.of(Notice.info(words)));
    }

    @POST
    @Path(PathRoutes.ONE)
    public Response describe(long id, MultivaluedMap<String, String> sent) {
        return save(one(id), sent);
    }

    @POST
    @Path(PathRoutes.ONE + "/geste")
    public Response act(long id, @FormParam("geste") @Nullable String act) {
        LibraryPath path = one(id);
        long actor = visitor.member().id();
        if ("depublier".equals(act)) {
            service.unpublish(actor, id);
        } else if (!"publier".equals(act)) {
            throw new NotFoundException();
        } else if (!service.publish(actor, id)) {
            return page(422, path, path.form(), Map.of(), "", "", List.of(Notice.warning(say.incomplete())));
        }
        return pages.elsewhere(PathRoutes.done(id, "depublier".equals(act) ? "depublie" : "publie"));
    }

    @POST
    @Path(PathRoutes.ONE + "/retrait")
    public Response withdraw(long id, @FormParam("motif") @Nullable String typed) {
        LibraryPath path = one(id);
        String reason = Lookalikes.clean(typed == null ? "" : typed);
        if (reason.isEmpty() || reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            return page(422, path, path.form(), Map.of("motif", say.reasonProblem()), "", reason, List.of());
        }
        service.withdraw(visitor.member().id(), id, reason);
        return pages.elsewhere(PathRoutes.done(id, "retire"));
    }

    /** Keeps what was typed, with what a button changes besides. */
    private Response save(@Nullable LibraryPath path, MultivaluedMap<String, String> sent) {
        PathForm typed = PathForm.read(sent);
        Map<String, String> problems = new LinkedHashMap<>(typed.problems(say));
        String added = Lookalikes.clean(one(sent, ADDED));
        PathForm form = typed.raised(place(sent, UP)).raised(place(sent, DOWN) + 1).without(place(sent, GONE));
        if (!added.isEmpty()) {
            Optional<Long> item = item(added);
            if (item.isEmpty()) {
                problems.put(ADDED, say.unknownItem());
            } else if (form.has(item.get())) {
                problems.put(ADDED, say.repeatedItem());
            } else if (form.steps().size() >= PathForm.MOST_STEPS) {
                problems.put(ADDED, say.tooManySteps(PathForm.MOST_STEPS));
            } else {
                form = form.with(item.get());
            }
        }
        if (!problems.isEmpty()) {
            return page(422, path, typed, problems, added, "", List.of());
        }
        Optional<Long> saved = service.save(visitor.member().id(), path == null ? null : path.id(),
                place(sent, "version"), known(form));
        String there = there(sent, form.steps().size());
        return saved.map(id -> pages.elsewhere(PathRoutes.done(id, "oui") + there))
                .orElseGet(() -> page(409, path, typed, Map.of(), added, "", List.of(Notice.warning(say.stale()))));
    }

    /** Where whoever pressed a button goes on: at the step that moved, at the next of one that left, where another is added. */
    private static String there(MultivaluedMap<String, String> sent, int steps) {
        int up = place(sent, UP);
        int down = place(sent, DOWN);
        int at = up > 0 ? up - 1 : down > 0 ? down + 1 : place(sent, GONE);
        if (at > 0 && steps > 0) {
            return "#etape-" + Math.min(at, steps);
        }
        return at > 0 || !one(sent, ADDED).isBlank() ? "#" + ADDED : "";
    }

    /** Without steps that are of no resource: a form that was not rendered may name any. */
    private PathForm known(PathForm form) {
        List<Long> known = views.stored(form).stream().map(Stored::id).toList();
        return new PathForm(form.title(), form.isOrdered(), form.introduction(),
                form.steps().stream().filter(step -> known.contains(step.itemId())).toList());
    }

    private Optional<Long> item(String typed) {
        Matcher named = ITEM.matcher(typed);
        return named.matches()
                ? items.find(Long.parseLong(named.group(1))).map(Stored::id)
                : items.at(typed).map(Stored::id);
    }

    private Response page(int status, @Nullable LibraryPath path, PathForm form, Map<String, String> problems,
            String added, String reason, List<Notice> notices) {
        List<Stored> stored = views.stored(form);
        List<StepRow> steps = IntStream.range(0, form.steps().size()).mapToObj(at -> {
            PathStep step = form.steps().get(at);
            String title = stored.stream().filter(item -> item.id() == step.itemId())
                    .map(item -> item.details().title()).findFirst().orElse("" + step.itemId());
            return new StepRow(at + 1, step.itemId(), title, LibraryRoutes.ROUTES.item(step.itemId(), title),
                    step.note(), problems.getOrDefault(PathForm.NOTE + "-" + (at + 1), ""));
        }).toList();
        return pages.passing(status, Templates.edit(path == null
                ? new PathDeskPage(null, "", 0, null, "", form, steps, added, reason, problems, notices)
                : new PathDeskPage(path.id(), path.form().title(), path.version(), path.status(), state(path), form,
                        steps, added, reason, problems, notices)));
    }

    private String state(LibraryPath path) {
        String reason = path.withdrawalReason();
        return reason == null ? say.status(path.status().name()) : say.withdrawnFor(reason);
    }

    private LibraryPath one(long id) {
        return paths.findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    private static int place(MultivaluedMap<String, String> sent, String name) {
        String typed = one(sent, name);
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
    }

    private static String one(MultivaluedMap<String, String> sent, String name) {
        @Nullable
        String typed = sent.getFirst(name);
        return typed == null ? "" : typed;
    }
}
