package org.emancipasso.forum.desk;

import java.util.List;
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

import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.Role;
import org.emancipasso.forum.desk.TagDeskService.Kept;
import org.emancipasso.search.Folding;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Where staff rename the tags of the forum, and merge those that say the same. */
@Singleton
@Path(ForumDeskRoutes.TAGS)
@RolesAllowed({Role.CURATOR, Role.MODERATOR, Role.ADMIN})
@Blocking
class TagDeskController {

    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_SEARCH = 60;

    private final TagDeskService service;
    private final CurrentVisitor visitor;
    private final ForumDeskMessages say;
    private final Pages pages;

    TagDeskController(TagDeskService service, CurrentVisitor visitor, ForumDeskMessages say, Pages pages) {
        this.service = service;
        this.visitor = visitor;
        this.say = say;
        this.pages = pages;
    }

    /** A tag in the list. */
    record Row(String label, String url, String topics) {}

    record ListPage(String typed, List<Row> rows) {}

    /** One, and what to do with it. */
    record TagPage(String code, String shown, String topics, String label, String problem, String target,
            String targetProblem, List<Notice> notices) {}

    /** What a merge would do, before it does it. */
    record MergePage(String code, String label, String target, String targetLabel, String topics) {}

    @CheckedTemplate(basePath = "forumdesk")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance tags(ListPage page);

        static native TemplateInstance tag(TagPage page);

        static native TemplateInstance merge(MergePage page);
    }

    @GET
    public Response all(@QueryParam("q") @Nullable String typed) {
        String letters = line(typed);
        letters = letters.length() > LONGEST_SEARCH ? letters.substring(0, LONGEST_SEARCH) : letters;
        return pages.passing(200, Templates.tags(new ListPage(letters, service.some(letters).stream()
                .map(tag -> new Row(tag.label(), ForumDeskRoutes.ROUTES.tag(tag.code()), say.topics(tag.topics())))
                .toList())));
    }

    @GET
    @Path(ForumDeskRoutes.CODE)
    public Response one(String code, @QueryParam(ForumDeskRoutes.DONE) @Nullable String done) {
        Kept tag = kept(code);
        return page(200, tag, tag.label(), "", "", "",
                done == null ? List.of() : List.of(Notice.info(say.done())));
    }

    @POST
    @Path(ForumDeskRoutes.CODE)
    public Response rename(String code, @FormParam("libelle") @Nullable String typed) {
        Kept tag = kept(code);
        String label = line(typed);
        if (Folding.slug(label).isEmpty() || label.length() > LONGEST_LABEL) {
            return page(422, tag, label, say.labelProblem(LONGEST_LABEL), "", "", List.of());
        }
        service.rename(visitor.member(), code, label);
        return pages.elsewhere(ForumDeskRoutes.done(ForumDeskRoutes.ROUTES.tag(code)));
    }

    /** Asked without a « oui », shows what it would do. */
    @POST
    @Path(ForumDeskRoutes.CODE + "/fusion")
    public Response merge(String code, @FormParam("vers") @Nullable String typed,
            @FormParam("confirme") @Nullable String confirmed) {
        Optional<Kept> tag = service.one(code);
        if (tag.isEmpty()) {
            // Merged by the first of two requests.
            return pages.elsewhere(ForumDeskRoutes.TAGS);
        }
        Optional<Kept> target = service.one(Folding.slug(line(typed))).filter(other -> !other.code().equals(code));
        if (target.isEmpty()) {
            return page(422, tag.get(), tag.get().label(), "", line(typed), say.targetProblem(), List.of());
        }
        if (confirmed == null) {
            return pages.passing(200, Templates.merge(new MergePage(code, tag.get().label(), target.get().code(),
                    target.get().label(), say.topics(tag.get().topics()))));
        }
        service.merge(visitor.member(), code, target.get().code());
        return pages.elsewhere(ForumDeskRoutes.done(ForumDeskRoutes.ROUTES.tag(target.get().code())));
    }

    private Kept kept(String code) {
        return service.one(code).orElseThrow(NotFoundException::new);
    }

    private Response page(int status, Kept tag, String label, String problem, String target, String targetProblem,
            List<Notice> notices) {
        return pages.passing(status, Templates.tag(new TagPage(tag.code(), tag.label(), say.topics(tag.topics()), label,
                problem, target, targetProblem, notices)));
    }

    private static String line(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").strip();
    }
}
