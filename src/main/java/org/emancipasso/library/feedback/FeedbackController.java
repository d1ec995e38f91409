package org.emancipasso.library.feedback;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.emancipasso.library.ItemService;
import org.emancipasso.library.ItemService.Stored;
import org.emancipasso.library.ItemStatus;
import org.emancipasso.library.LibraryRoutes;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.InvalidLetter;
import org.emancipasso.moderation.contribution.Contributions;
import org.emancipasso.moderation.contribution.Contributions.Outcome;
import org.emancipasso.moderation.contribution.Contributions.Seal;
import org.emancipasso.moderation.contribution.Contributions.Verdict;
import org.emancipasso.web.FrenchNumber;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Where anybody says whether a resource helped: on a page of its own, so that the resource's is the same for all. */
@Singleton
@Path(FeedbackRoutes.FORM)
@PermitAll
@Blocking
class FeedbackController {

    private static final String KEY = "cle";
    private static final String USEFUL = "utile";
    private static final String MISSING = "manque";
    private static final String EMAIL = "courriel";
    private static final int LONGEST = 2_000;

    private final FeedbackService feedback;
    private final ItemService items;
    private final Contributions contributions;
    private final FeedbackMessages say;
    private final Pages pages;

    FeedbackController(FeedbackService feedback, ItemService items, Contributions contributions, FeedbackMessages say,
            Pages pages) {
        this.feedback = feedback;
        this.items = items;
        this.contributions = contributions;
        this.say = say;
        this.pages = pages;
    }

    /**
     * The form.
     *
     * @param url of the resource
     * @param useful « oui », « non », or nothing yet
     */
    record FeedbackPage(long id, String title, String url, String useful, String missing, String email, Seal seal,
            Map<String, String> problems, List<Notice> notices) {

        /** What is wrong with a field; empty when nothing is. */
        public String problem(String name) {
            return problems.getOrDefault(name, "");
        }
    }

    @CheckedTemplate(basePath = "feedback")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance form(FeedbackPage page);

        static native TemplateInstance thanks(String url);
    }

    @GET
    public Response begin(long id, @QueryParam(FeedbackRoutes.DONE) @Nullable String done,
            @QueryParam(USEFUL) @Nullable String useful) {
        Stored item = one(id);
        return done == null
                ? page(200, item, new Sent(useful == null ? "" : useful, "", "", ""), Map.of(), List.of())
                : pages.passing(200, Templates.thanks(url(item)));
    }

    @POST
    public Response answer(long id, MultivaluedMap<String, String> parameters) {
        Stored item = one(id);
        Sent sent = Sent.read(parameters);
        Map<String, String> problems = new LinkedHashMap<>();
        if (!List.of("oui", "non").contains(sent.useful())) {
            problems.put(USEFUL, say.usefulProblem());
        }
        if (sent.missing().codePointCount(0, sent.missing().length()) > LONGEST) {
            problems.put(MISSING, say.tooLong(FrenchNumber.of(LONGEST)));
        }
        Optional<EmailAddress> from = address(sent.email());
        if (!sent.email().isEmpty() && from.isEmpty()) {
            problems.put(EMAIL, say.emailProblem());
        }
        if (!problems.isEmpty()) {
            return page(422, item, sent, problems, List.of());
        }
        Verdict verdict = contributions.check(FeedbackForm.CODE, parameters, List.of(sent.missing()));
        if (verdict.outcome() == Outcome.REFUSED) {
            return page(verdict.status(), item, sent, Map.of(), List.of(Notice.warning(verdict.problem())));
        }
        feedback.say(verdict, id, sent.useful().equals("oui"), sent.missing(), from);
        return pages.elsewhere(FeedbackRoutes.ROUTES.thanks(id));
    }

    private Response page(int status, Stored item, Sent sent, Map<String, String> problems, List<Notice> notices) {
        return pages.passing(status, Templates.form(new FeedbackPage(item.id(), item.details().title(), url(item),
                sent.useful(), sent.missing(), sent.email(), contributions.seal(FeedbackForm.CODE, sent.key()),
                problems, notices)));
    }

    private Stored one(long id) {
        return items.find(id).filter(item -> item.status() == ItemStatus.PUBLISHED).orElseThrow(NotFoundException::new);
    }

    private static String url(Stored item) {
        return LibraryRoutes.ROUTES.item(item.id(), item.details().title());
    }

    private static Optional<EmailAddress> address(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(EmailAddress.of(typed));
        } catch (InvalidLetter _) {
            return Optional.empty();
        }
    }

    /** A form that was sent. */
    private record Sent(String useful, String missing, String email, String key) {

        static Sent read(MultivaluedMap<String, String> parameters) {
            return new Sent(one(parameters, USEFUL),
                    one(parameters, MISSING).replace("\r\n", "\n").replaceAll("[\\p{C}&&[^\\n]]", "").strip(),
                    one(parameters, EMAIL).replaceAll("\\p{Cntrl}", "").strip(), one(parameters, KEY));
        }

        private static String one(MultivaluedMap<String, String> parameters, String name) {
            @Nullable
            String value = parameters.getFirst(name);
            return value == null ? "" : value;
        }
    }
}
