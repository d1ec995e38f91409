package org.emancipasso.library.suggestion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.Actor;
import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.library.ItemField;
import org.emancipasso.library.ItemFields;
import org.emancipasso.library.ItemFields.FormView;
import org.emancipasso.library.ItemForm;
import org.emancipasso.library.ItemFormMessages;
import org.emancipasso.library.ItemReader;
import org.emancipasso.library.ItemService;
import org.emancipasso.library.ItemService.Stored;
import org.emancipasso.library.ItemStatus;
import org.emancipasso.library.LibraryRoutes;
import org.emancipasso.library.suggestion.SuggestionSender.Who;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.InvalidLetter;
import org.emancipasso.moderation.contribution.Contributions;
import org.emancipasso.moderation.contribution.Contributions.Outcome;
import org.emancipasso.moderation.contribution.Contributions.Seal;
import org.emancipasso.moderation.contribution.Contributions.Verdict;
import org.emancipasso.web.FrenchNumber;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** Where anybody suggests a resource, without an account. */
@Singleton
@Path(SuggestionRoutes.FORM)
@PermitAll
@Blocking
class SuggestionController {

    private static final String KEY = "cle";
    private static final String EMAIL = "courriel";
    private static final String NOTE = "mot";
    private static final int LONGEST_NOTE = 2_000;

    private final SuggestionService suggestions;
    private final ItemService items;
    private final ItemReader reader;
    private final ItemFields fields;
    private final Contributions contributions;
    private final CurrentVisitor visitor;
    private final ItemFormMessages sayForm;
    private final SuggestionMessages say;
    private final Pages pages;

    SuggestionController(SuggestionService suggestions, ItemService items, ItemReader reader, ItemFields fields,
            Contributions contributions, CurrentVisitor visitor, ItemFormMessages sayForm, SuggestionMessages say,
            Pages pages) {
        this.suggestions = suggestions;
        this.items = items;
        this.reader = reader;
        this.fields = fields;
        this.contributions = contributions;
        this.visitor = visitor;
        this.sayForm = sayForm;
        this.say = say;
        this.pages = pages;
    }

    /**
     * The form.
     *
     * @param email as it was typed
     * @param twin the title of the resource that has the address; empty when none has
     */
    record SuggestionPage(FormView form, String email, String note, Seal seal, String twin, String twinUrl,
            List<Notice> notices) {

        /** Whether it takes nothing now, and nothing was written that would be lost. */
        public boolean isClosed() {
            return seal.closed() != null && form.form().values().isEmpty();
        }
    }

    @CheckedTemplate(basePath = "suggestion")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance form(SuggestionPage page);

        static native TemplateInstance thanks(boolean isToConfirm);
    }

    @GET
    public Response begin(@Context HttpServerRequest http) {
        QueryParameters asked = QueryParameters.parse(http.query());
        String done = asked.first(SuggestionRoutes.DONE);
        if (!done.isEmpty()) {
            return pages.passing(200, Templates.thanks(done.equals(SuggestionRoutes.TO_CONFIRM)));
        }
        String address = QueryParameters.cut(asked.first(ItemField.ADDRESS.parameter()), 500);
        return page(200, new Sent(ItemForm.read(Map.of(ItemField.ADDRESS.parameter(), List.of(address))), "", "", ""),
                Map.of(), Optional.empty(), List.of());
    }

    @POST
    public Response suggest(MultivaluedMap<String, String> parameters) {
        Sent sent = Sent.read(parameters);
        Map<String, String> problems = problems(sent);
        if (!problems.isEmpty()) {
            return page(422, sent, problems, Optional.empty(), List.of());
        }
        Optional<Stored> twin = items.at(String.valueOf(ItemReader.address(sent.form())))
                .filter(item -> item.status() == ItemStatus.PUBLISHED);
        if (twin.isPresent()) {
            return page(422, sent, Map.of(ItemField.ADDRESS.parameter(), sayForm.twin(twin.get().details().title())),
                    twin, List.of());
        }
        Verdict verdict = contributions.check(SuggestionForm.CODE, parameters,
                Stream.concat(sent.form().texts().stream(), Stream.of(sent.note())).toList());
        if (verdict.outcome() == Outcome.REFUSED) {
            return page(verdict.status(), sent, Map.of(), Optional.empty(), List.of(Notice.warning(verdict.problem())));
        }
        suggestions.submit(verdict, sent.form(), sent.note(), who(sent));
        return pages.elsewhere(SuggestionRoutes.ROUTES.thanks(verdict.outcome() == Outcome.TO_CONFIRM));
    }

    private Map<String, String> problems(Sent sent) {
        String address = ItemField.ADDRESS.parameter();
        Map<String, String> found = reader.problems(sent.form());
        Map<String, String> problems = new LinkedHashMap<>();
        // First, as the page asks for it first.
        if (sent.form().first(ItemField.ADDRESS).isEmpty()) {
            problems.put(address, sayForm.addressProblem());
        } else if (found.containsKey(address)) {
            problems.put(address, found.get(address));
        }
        problems.putAll(found);
        if (!sent.email().isEmpty() && !isAddress(sent.email())) {
            problems.put(EMAIL, say.emailProblem());
        }
        if (sent.note().codePointCount(0, sent.note().length()) > LONGEST_NOTE) {
            problems.put(NOTE, say.noteProblem(FrenchNumber.of(LONGEST_NOTE)));
        }
        return problems;
    }

    /** A member by the address of their account, unless they type another. */
    private Who who(Sent sent) {
        Actor actor = visitor.actor().orElse(null);
        String email = sent.email().isEmpty() && actor != null ? actor.email() : sent.email();
        return new Who(isAddress(email) ? EmailAddress.of(email).value() : null, actor == null ? null : actor.id());
    }

    private Response page(int status, Sent sent, Map<String, String> problems, Optional<Stored> twin,
            List<Notice> notices) {
        String title = twin.map(item -> item.details().title()).orElse("");
        return pages.passing(status, Templates.form(new SuggestionPage(fields.view(sent.form(), problems),
                sent.email(), sent.note(), contributions.seal(SuggestionForm.CODE, sent.key()), title,
                twin.map(item -> LibraryRoutes.ROUTES.item(item.id(), title)).orElse(""), notices)));
    }

    private static boolean isAddress(String typed) {
        try {
            return !EmailAddress.of(typed).value().isEmpty();
        } catch (InvalidLetter _) {
            return false;
        }
    }

    /** A form that was sent. */
    private record Sent(ItemForm form, String email, String note, String key) {

        static Sent read(MultivaluedMap<String, String> parameters) {
            return new Sent(ItemForm.read(parameters), one(parameters, EMAIL).replaceAll("\\p{Cntrl}", "").strip(),
                    one(parameters, NOTE).replace("\r\n", "\n").replaceAll("[\\p{C}&&[^\\n]]", "").strip(),
                    one(parameters, KEY));
        }

        private static String one(MultivaluedMap<String, String> parameters, String name) {
            @Nullable
            String value = parameters.getFirst(name);
            return value == null ? "" : value;
        }
    }
}
