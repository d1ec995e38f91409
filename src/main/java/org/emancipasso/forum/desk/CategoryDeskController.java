package org.emancipasso.forum.desk;

import java.util.List;
import java.util.Map;
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
import org.emancipasso.forum.desk.CategoryDeskService.Kept;
import org.emancipasso.forum.desk.CategoryDeskService.Saved;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.emancipasso.web.markdown.Markdown;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Where admins add, change and order the categories of the forum. */
@Singleton
@Path(ForumDeskRoutes.HOME)
@RolesAllowed(Role.ADMIN)
@Blocking
class CategoryDeskController {

    private static final String CATEGORY = "categories/" + ForumDeskRoutes.CODE;

    private final CategoryDeskService service;
    private final CategoryChoices choices;
    private final CurrentVisitor visitor;
    private final ForumDeskMessages say;
    private final Pages pages;

    CategoryDeskController(CategoryDeskService service, CategoryChoices choices, CurrentVisitor visitor,
            ForumDeskMessages say, Pages pages) {
        this.service = service;
        this.choices = choices;
        this.visitor = visitor;
        this.say = say;
        this.pages = pages;
    }

    /** A category in the list. */
    record Row(String code, String name, String facts, int place, boolean isFirst, boolean isLast) {}

    record ListPage(List<Row> rows, List<Notice> notices) {}

    /**
     * The form of one.
     *
     * @param title its name, or that one is added
     * @param selects the fields where one chooses
     */
    record FormPage(String title, String action, CategoryForm form, List<CategoryChoices.Field> selects,
            Map<String, String> problems, RawString preview, List<Notice> notices) {

        /** What is wrong with a field, empty when nothing is. */
        public String problem(String field) {
            return problems.getOrDefault(field, "");
        }
    }

    @CheckedTemplate(basePath = "forumdesk")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance categories(ListPage page);

        static native TemplateInstance category(FormPage page);
    }

    @GET
    public Response all(@QueryParam(ForumDeskRoutes.DONE) @Nullable String done) {
        List<Kept> kept = service.all();
        return pages.passing(200, Templates.categories(new ListPage(IntStream.range(0, kept.size())
                .mapToObj(at -> new Row(kept.get(at).code(), kept.get(at).form().name(),
                        say.facts(kept.get(at).topics(), choices.form(kept.get(at).form().form())), at, at == 0,
                        at == kept.size() - 1))
                .toList(), done == null ? List.of() : List.of(Notice.info(say.done())))));
    }

    @POST
    @Path("ordre")
    public Response move(@FormParam("code") @Nullable String code, @FormParam("place") @Nullable String place,
            @FormParam("sens") @Nullable String direction) {
        if (code != null && place != null && place.matches("[0-9]{1,6}")) {
            service.move(visitor.member(), code, Integer.parseInt(place), "haut".equals(direction));
        }
        return pages.elsewhere(ForumDeskRoutes.HOME);
    }

    @GET
    @Path("categorie")
    public Response blank() {
        return added(200, CategoryForm.EMPTY, Map.of(), "");
    }

    @POST
    @Path("categorie")
    public Response add(MultivaluedMap<String, String> sent) {
        CategoryForm form = CategoryForm.of(sent);
        Map<String, String> problems = form.problems(say);
        if (!problems.isEmpty()) {
            return added(422, form, problems, "");
        }
        if (sent.containsKey("apercu")) {
            return added(200, form, Map.of(), form.introduction());
        }
        return service.add(visitor.member(), form) == Saved.DONE
                ? pages.elsewhere(ForumDeskRoutes.done(ForumDeskRoutes.HOME))
                : added(422, form, Map.of("nom", say.taken()), "");
    }

    @GET
    @Path(CATEGORY)
    public Response one(String code) {
        Kept kept = kept(code);
        return changed(200, code, kept.form(), Map.of(), "", List.of());
    }

    @POST
    @Path(CATEGORY)
    public Response change(String code, MultivaluedMap<String, String> sent) {
        kept(code);
        CategoryForm form = CategoryForm.of(sent);
        Map<String, String> problems = form.problems(say);
        if (!problems.isEmpty()) {
            return changed(422, code, form, problems, "", List.of());
        }
        if (sent.containsKey("apercu")) {
            return changed(200, code, form, Map.of(), form.introduction(), List.of());
        }
        return switch (service.change(visitor.member(), code, form)) {
            case DONE, TAKEN -> pages.elsewhere(ForumDeskRoutes.done(ForumDeskRoutes.HOME));
            case STALE -> changed(422, code, form.at(kept(code).form().number()), Map.of(), "",
                    List.of(Notice.warning(say.stale())));
            case GONE -> throw new NotFoundException();
        };
    }

    private Kept kept(String code) {
        return service.one(code).orElseThrow(NotFoundException::new);
    }

    private Response added(int status, CategoryForm form, Map<String, String> problems, String preview) {
        return pages.passing(status, Templates.category(new FormPage(say.add(), ForumDeskRoutes.ROUTES.newCategory(),
                form, choices.fields(form), problems, Markdown.html(preview), List.of())));
    }

    private Response changed(int status, String code, CategoryForm form, Map<String, String> problems,
            String preview, List<Notice> notices) {
        return pages.passing(status, Templates.category(new FormPage(kept(code).form().name(),
                ForumDeskRoutes.ROUTES.category(code), form, choices.fields(form), problems, Markdown.html(preview),
                notices)));
    }
}
