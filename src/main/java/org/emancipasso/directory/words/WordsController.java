package org.emancipasso.directory.words;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
import org.emancipasso.catalogue.Vocabularies;
import org.emancipasso.catalogue.WordList;
import org.emancipasso.directory.words.WordService.Outcome;
import org.emancipasso.search.Folding;
import org.emancipasso.web.FrenchNumber;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Where curators reword, order, add and merge the words that listings are described with. */
@Singleton
@Path(WordsRoutes.LISTS)
@RolesAllowed({Role.CURATOR, Role.ADMIN})
@Blocking
class WordsController {

    private static final String LIST = "{list:[a-z-]{1,30}}";
    private static final String WORD = LIST + "/{code:[a-z0-9-]{1,100}}";
    private static final int MOST_ROWS = 200;

    private final CurrentVisitor visitor;
    private final WordService words;
    private final Vocabularies vocabularies;
    private final WordsMessages say;
    private final Pages pages;

    WordsController(CurrentVisitor visitor, WordService words, Vocabularies vocabularies,
            WordsMessages say, Pages pages) {
        this.visitor = visitor;
        this.words = words;
        this.vocabularies = vocabularies;
        this.say = say;
        this.pages = pages;
    }

    /** A list among all. */
    record ListLink(String title, String url, String count) {}

    /** A word in its list. */
    record Row(Word word, String url, boolean isFirst, boolean isLast) {}

    /**
     * A list.
     *
     * @param words typed to find one, where there are many
     * @param form the word that was not added, with what is wrong
     */
    record ListPage(WordList list, String title, String words, String count, List<Row> rows, WordForm form,
            String problem, List<Notice> notices) {}

    /** A word of which another takes the place. */
    record Target(String code, String label) {}

    /** A word, and what to do with it. */
    record WordPage(WordList list, String title, Word word, String count, WordForm form, String problem,
            List<Target> targets, List<Notice> notices) {}

    /** What a merge would do, before it does it. */
    record MergePage(WordList list, Word word, Target target, String count) {}

    @CheckedTemplate(basePath = "words")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance lists(List<ListLink> lists);

        static native TemplateInstance list(ListPage page);

        static native TemplateInstance word(WordPage page);

        static native TemplateInstance merge(MergePage page);
    }

    @GET
    public Response lists() {
        return pages.passing(200, Templates.lists(Stream.of(WordList.values())
                .map(list -> new ListLink(say.list(list.name()), WordsRoutes.ROUTES.list(list),
                        say.words(words.all(list).size())))
                .toList()));
    }

    @GET
    @Path(LIST)
    public Response list(String list, @QueryParam("q") @Nullable String asked,
            @QueryParam(WordsRoutes.DONE) @Nullable String done) {
        return list(200, at(list), asked == null ? "" : asked.replace("\0", "").strip(), WordForm.EMPTY, "", done);
    }

    @POST
    @Path(LIST)
    public Response add(String list, @FormParam("libelle") @Nullable String label,
            @FormParam("precision") @Nullable String help) {
        WordList to = at(list);
        if (!to.isOpen()) {
            throw new NotFoundException();
        }
        WordForm form = WordForm.of(label, help, null);
        String problem = form.problem(say);
        if (problem.isEmpty()) {
            Outcome outcome = words.add(visitor.member().id(), to, form.label(), form.help());
            problem = outcome == Outcome.TAKEN ? say.taken() : "";
        }
        return problem.isEmpty() ? changed(WordsRoutes.ROUTES.list(to)) : list(422, to, "", form, problem, null);
    }

    @POST
    @Path(LIST + "/ordre")
    public Response move(String list, @FormParam("code") @Nullable String code,
            @FormParam("place") @Nullable String place, @FormParam("sens") @Nullable String direction) {
        WordList of = at(list);
        if (code != null && place != null && place.matches("[0-9]{1,9}") && !of.isTools()) {
            words.move(visitor.member().id(), of, code, Integer.parseInt(place), "haut".equals(direction));
        }
        vocabularies.refresh();
        return pages.elsewhere(WordsRoutes.ROUTES.list(of) + "#mot-" + Folding.slug(code == null ? "" : code));
    }

    @GET
    @Path(WORD)
    public Response word(String list, String code, @QueryParam(WordsRoutes.DONE) @Nullable String done) {
        Word word = one(at(list), code);
        return word(200, at(list), word, WordForm.of(word), "", done == null ? List.of() : done());
    }

    @POST
    @Path(WORD)
    public Response reword(String list, String code, @FormParam("libelle") @Nullable String label,
            @FormParam("precision") @Nullable String help, @FormParam("version") @Nullable String version) {
        WordList of = at(list);
        WordForm form = WordForm.of(label, help, version);
        String problem = form.problem(say);
        Word word = one(of, code);
        if (!problem.isEmpty()) {
            return word(422, of, word, form, problem, List.of());
        }
        return switch (words.reword(visitor.member().id(), of, code, form.number(), form.label(), form.help())) {
            case DONE -> changed(WordsRoutes.ROUTES.word(of, code));
            case TAKEN -> word(422, of, word, form, say.taken(), List.of());
            case STALE -> {
                Word now = one(of, code);
                yield word(422, of, now, form.at(now.version()), "", List.of(Notice.warning(say.stale(now.label()))));
            }
            case GONE -> throw new NotFoundException();
        };
    }

    /** Asked without a « oui », shows what it would do. */
    @POST
    @Path(WORD + "/fusion")
    public Response merge(String list, String code, @FormParam("vers") @Nullable String target,
            @FormParam("confirme") @Nullable String confirmed) {
        WordList of = at(list);
        if (!of.isOpen()) {
            throw new NotFoundException();
        }
        Word word = words.one(of, code).orElse(null);
        if (word == null) {
            // Merged by the first of two requests: here is where it leads.
            return pages.elsewhere(WordsRoutes.ROUTES.list(of));
        }
        Word into = target == null || target.equals(code) ? null : words.one(of, target).orElse(null);
        if (into == null) {
            return word(422, of, word, WordForm.of(word), "", List.of(Notice.warning(say.chooseTarget())));
        }
        if (confirmed == null) {
            return pages.passing(200, Templates.merge(new MergePage(of, word, new Target(into.code(), into.label()),
                    count(of, code))));
        }
        words.merge(visitor.member().id(), of, code, into.code());
        return changed(WordsRoutes.ROUTES.word(of, into.code()));
    }

    private Response changed(String address) {
        vocabularies.refresh();
        return pages.elsewhere(WordsRoutes.done(address));
    }

    private List<Notice> done() {
        return List.of(Notice.info(say.done()));
    }

    private static WordList at(String path) {
        return WordList.at(path).orElseThrow(NotFoundException::new);
    }

    private Word one(WordList list, String code) {
        return words.one(list, code).orElseThrow(NotFoundException::new);
    }

    private String count(WordList list, String code) {
        long count = words.uses(list, code);
        return say.uses(count, FrenchNumber.of(count));
    }

    private Response list(int status, WordList list, String asked, WordForm form, String problem,
            @Nullable String done) {
        List<Word> all = words.all(list);
        List<Word> found = all.stream().filter(word -> asked.isEmpty()
                || Folding.fold(word.label() + " " + word.code()).contains(Folding.fold(asked))).toList();
        List<Row> rows = IntStream.range(0, Math.min(found.size(), MOST_ROWS))
                .mapToObj(at -> new Row(found.get(at), WordsRoutes.ROUTES.word(list, found.get(at).code()), at == 0,
                        at == found.size() - 1))
                .toList();
        return pages.passing(status, Templates.list(new ListPage(list, say.list(list.name()), asked,
                rows.size() < found.size() ? say.first(rows.size(), found.size()) : say.words(found.size()), rows, form,
                problem, done == null ? List.of() : done())));
    }

    private Response word(int status, WordList list, Word word, WordForm form, String problem, List<Notice> notices) {
        List<Target> targets = list.isOpen()
                ? words.all(list).stream().filter(other -> !other.code().equals(word.code()))
                        .map(other -> new Target(other.code(), other.label())).toList()
                : List.of();
        return pages.passing(status, Templates.word(new WordPage(list, say.list(list.name()), word,
                count(list, word.code()), form, problem, targets, notices)));
    }
}
