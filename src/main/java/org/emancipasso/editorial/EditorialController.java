package org.emancipasso.editorial;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.emancipasso.editorial.TextVersionService.Outcome;
import org.emancipasso.web.Difference;
import org.emancipasso.web.FrenchDate;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.emancipasso.web.markdown.Markdown;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;

/** Where administrators change texts of the site and of its letters. */
@Singleton
@Path(EditorialRoutes.TEXTS)
@RolesAllowed("admin")
@Blocking
class EditorialController {

    private static final String ONE = "{code:[a-z0-9.-]{1,80}}";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Texts texts;
    private final TextVersionService versions;
    private final SecurityIdentity identity;
    private final EditorialMessages say;
    private final Pages pages;

    EditorialController(Texts texts, TextVersionService versions, SecurityIdentity identity, EditorialMessages say,
            Pages pages) {
        this.texts = texts;
        this.versions = versions;
        this.identity = identity;
        this.say = say;
        this.pages = pages;
    }

    /** A text to change. */
    record Way(String name, String url, boolean isChanged) {}

    /**
     * The texts of a page or a letter.
     *
     * @param isOne whether it has only one, of its own name
     */
    record Row(String label, List<Way> ways, boolean isOne) {}

    /** A heading and what is listed under it. */
    record Group(String title, List<Row> rows) {}

    /** What a placeholder stands for. */
    record Word(String name, String meaning) {}

    /** An older version, and what it changed. */
    record Version(long id, String title, String reason, List<Difference> parts, boolean isCurrent) {}

    /**
     * A text being changed.
     *
     * @param preview as it would be read; only when that was asked for
     * @param last id of its last version; 0 when nobody has changed it
     */
    record TextPage(String code, String label, TextForm form, String problem, String reasonProblem,
            @Nullable RawString preview, List<Word> words, List<Version> history, long last, boolean isStandard,
            List<Notice> notices) {}

    @CheckedTemplate(basePath = "editorial")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance texts(List<Group> groups);

        static native TemplateInstance text(TextPage page);
    }

    @GET
    public Response all() {
        Map<String, String> changed = versions.changed();
        Map<String, List<EditableText>> groups = texts.all().stream()
                .collect(Collectors.groupingBy(EditableText::group, LinkedHashMap::new, Collectors.toList()));
        return pages.passing(200, Templates.texts(groups.entrySet().stream()
                // A short list is not lost below a long one.
                .sorted(Comparator.comparing(group -> group.getValue().size()))
                .map(group -> new Group(group.getKey(), rows(group.getValue(), changed)))
                .toList()));
    }

    private static List<Row> rows(List<EditableText> texts, Map<String, String> changed) {
        Map<String, List<Way>> wholes = texts.stream().collect(Collectors.groupingBy(text -> text.part().whole(),
                LinkedHashMap::new, Collectors.mapping(text -> new Way(text.part().name(),
                        EditorialRoutes.ROUTES.text(text.code()), changed.containsKey(text.code())),
                        Collectors.toList())));
        return wholes.entrySet().stream()
                .map(whole -> new Row(whole.getKey(), whole.getValue(), whole.getValue().size() == 1)).toList();
    }

    @GET
    @Path(ONE)
    public Response one(String code, @QueryParam(EditorialRoutes.DONE) @Nullable String done) {
        EditableText text = named(code);
        List<TextVersion> known = versions.of(code);
        return page(200, text, known, new TextForm(said(text, known.isEmpty() ? null : known.getFirst()), "",
                "" + last(known)), "", "", null, done == null ? List.of() : List.of(Notice.info(say.done())));
    }

    @POST
    @Path(ONE)
    public Response write(String code, @FormParam("texte") @Nullable String typed,
            @FormParam("raison") @Nullable String reason, @FormParam("version") @Nullable String base,
            @FormParam("apercu") @Nullable String preview) {
        EditableText text = named(code);
        TextForm form = TextForm.of(typed, reason, base);
        String problem = form.problem(text, say);
        if (preview != null) {
            RawString drawn = problem.isEmpty() ? Markdown.html(form.text(), text.values()) : null;
            return page(problem.isEmpty() ? 200 : 422, text, versions.of(code), form, problem, "", drawn, List.of());
        }
        String reasonProblem = form.reasonProblem(say);
        if (!problem.isEmpty() || !reasonProblem.isEmpty()) {
            return page(422, text, versions.of(code), form, problem, reasonProblem, null, List.of());
        }
        return written(text, form, form.text().equals(text.standard().strip()) ? null : form.text());
    }

    /** Brings back an older version, or the standard text. */
    @POST
    @Path(ONE + "/retour")
    public Response restore(String code, @FormParam("vers") @Nullable String older,
            @FormParam("version") @Nullable String base) {
        EditableText text = named(code);
        TextVersion wanted = versions.of(code).stream().filter(version -> ("" + version.id()).equals(older)).findFirst()
                .orElse(null);
        String reason = wanted == null ? say.restoredStandard() : say.restored(day(wanted));
        return written(text, TextForm.of(said(text, wanted), reason, base), wanted == null ? null : wanted.text());
    }

    private Response written(EditableText text, TextForm form, @Nullable String said) {
        long author = Long.parseLong(identity.getPrincipal().getName());
        if (versions.write(author, text.code(), form.number(), said, form.reason()) == Outcome.STALE) {
            List<TextVersion> known = versions.of(text.code());
            return page(422, text, known, form.at(last(known)), "", "", null, List.of(Notice.warning(say.stale())));
        }
        texts.refresh();
        return pages.elsewhere(EditorialRoutes.ROUTES.text(text.code()) + "?" + EditorialRoutes.DONE + "=oui");
    }

    private EditableText named(String code) {
        return texts.named(code).orElseThrow(NotFoundException::new);
    }

    private static long last(List<TextVersion> known) {
        return known.isEmpty() ? 0 : known.getFirst().id();
    }

    private static String said(EditableText text, @Nullable TextVersion version) {
        String said = version == null ? null : version.text();
        return said == null ? text.standard() : said;
    }

    private Response page(int status, EditableText text, List<TextVersion> known, TextForm form, String problem,
            String reasonProblem, @Nullable RawString preview, List<Notice> notices) {
        List<Word> words = text.placeholders().stream().map(placeholder -> new Word("[" + placeholder.name() + "]",
                say.placeholder(placeholder.meaning(), placeholder.value().get(), placeholder.required()))).toList();
        return pages.passing(status, Templates.text(new TextPage(text.code(), text.label(), form, problem,
                reasonProblem, preview, words, history(text, known), last(known),
                known.isEmpty() || known.getFirst().text() == null, notices)));
    }

    private List<Version> history(EditableText text, List<TextVersion> known) {
        List<Version> history = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            TextVersion version = known.get(i);
            Long author = version.author();
            history.add(new Version(version.id(),
                    say.version(day(version), author == null ? say.noAuthor() : say.author(author)), version.reason(),
                    Difference.between(said(text, i + 1 < known.size() ? known.get(i + 1) : null),
                            said(text, version)),
                    i == 0));
        }
        return history;
    }

    private static String day(TextVersion version) {
        return new FrenchDate(LocalDate.ofInstant(version.at(), PARIS)).spoken();
    }
}
