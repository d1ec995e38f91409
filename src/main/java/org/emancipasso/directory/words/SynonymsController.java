package org.emancipasso.directory.words;

import java.util.List;

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
import org.emancipasso.directory.words.SynonymService.Group;
import org.emancipasso.search.SynonymGroups;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Where curators keep the words that people use for the same need. */
@Singleton
@Path(WordsRoutes.SYNONYMS)
@RolesAllowed({Role.CURATOR, Role.ADMIN})
@Blocking
class SynonymsController {

    private static final String ONE = "{id:[0-9]{1,18}}";
    private static final int LONGEST_WORD = 60;

    private final CurrentVisitor visitor;
    private final SynonymService synonyms;
    private final SynonymGroups search;
    private final WordsMessages say;
    private final Pages pages;

    SynonymsController(CurrentVisitor visitor, SynonymService synonyms, SynonymGroups search, WordsMessages say,
            Pages pages) {
        this.visitor = visitor;
        this.synonyms = synonyms;
        this.search = search;
        this.say = say;
        this.pages = pages;
    }

    /** A group in the list. */
    record Row(String text, String url) {}

    /** All groups, and the one that is being added. */
    record SynonymsPage(List<Row> rows, SynonymForm form, String help, String problem, List<Notice> notices) {}

    /** One group. */
    record SynonymPage(long id, SynonymForm form, String help, String problem, List<Notice> notices) {}

    @CheckedTemplate(basePath = "words")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance synonyms(SynonymsPage page);

        static native TemplateInstance synonym(SynonymPage page);
    }

    @GET
    public Response all(@QueryParam("mot") @Nullable String word, @QueryParam(WordsRoutes.DONE) @Nullable String done) {
        return all(200, SynonymForm.of(word == null ? "" : QueryParameters.cut(word, LONGEST_WORD), ""), "",
                done == null ? List.of() : List.of(Notice.info(say.doneGroup())));
    }

    @POST
    public Response add(@FormParam("mots") @Nullable String typed) {
        SynonymForm form = SynonymForm.of(typed, "");
        String problem = form.problem(say);
        if (!problem.isEmpty()) {
            return all(422, form, problem, List.of());
        }
        synonyms.add(visitor.member().id(), form.terms());
        return changed();
    }

    @GET
    @Path(ONE)
    public Response one(long id) {
        Group group = synonyms.one(id).orElseThrow(NotFoundException::new);
        return one(200, id, SynonymForm.of(String.join("\n", group.terms()), "" + group.version()), "", List.of());
    }

    @POST
    @Path(ONE)
    public Response change(long id, @FormParam("mots") @Nullable String typed,
            @FormParam("version") @Nullable String version) {
        SynonymForm form = SynonymForm.of(typed, version);
        String problem = form.problem(say);
        if (!problem.isEmpty()) {
            return one(422, id, form, problem, List.of());
        }
        return switch (synonyms.change(visitor.member().id(), id, form.number(), form.terms())) {
            case DONE, TAKEN -> changed();
            case STALE ->
                one(422, id, new SynonymForm(form.typed(), synonyms.one(id).map(Group::version).orElse(0) + ""),
                        "", List.of(Notice.warning(say.staleGroup())));
            case GONE -> throw new NotFoundException();
        };
    }

    @POST
    @Path(ONE + "/retirer")
    public Response remove(long id) {
        synonyms.remove(visitor.member().id(), id);
        return changed();
    }

    private Response changed() {
        search.refresh();
        return pages.elsewhere(WordsRoutes.done(WordsRoutes.SYNONYMS));
    }

    private Response all(int status, SynonymForm form, String problem, List<Notice> notices) {
        return pages.passing(status, Templates.synonyms(new SynonymsPage(synonyms.all().stream()
                .map(group -> new Row(String.join(", ", group.terms()), WordsRoutes.ROUTES.synonym(group.id())))
                .toList(), form, say.termsHelp(SynonymForm.MOST_TERMS), problem, notices)));
    }

    private Response one(int status, long id, SynonymForm form, String problem, List<Notice> notices) {
        return pages.passing(status, Templates.synonym(new SynonymPage(id, form,
                say.termsHelp(SynonymForm.MOST_TERMS), problem, notices)));
    }
}
