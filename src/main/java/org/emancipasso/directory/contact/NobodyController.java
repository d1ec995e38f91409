package org.emancipasso.directory.contact;

import java.util.List;
import java.util.Map;
import java.util.Objects;

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
import org.emancipasso.directory.DirectoryRoutes;
import org.emancipasso.directory.SearchCriteria;
import org.emancipasso.directory.SearchPages;
import org.emancipasso.directory.contact.UnmetNeedService.Need;
import org.emancipasso.moderation.contribution.Contributions;
import org.emancipasso.moderation.contribution.Contributions.Outcome;
import org.emancipasso.moderation.contribution.Contributions.Seal;
import org.emancipasso.moderation.contribution.Contributions.Verdict;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;
import org.emancipasso.web.limit.Limit;
import org.emancipasso.web.limit.Limited;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** « Je n’ai trouvé personne »: from every search, to a curator. */
@Singleton
@Path(ContactRoutes.NOBODY)
@PermitAll
@Blocking
class NobodyController {

    private static final String KEY = "cle";

    private final CurrentVisitor visitor;
    private final SearchPages searches;
    private final Contributions contributions;
    private final UnmetNeedService service;
    private final RelayMessages say;
    private final Pages pages;

    /**
     * What the page shows.
     *
     * @param asked the search in words; empty without one
     */
    record NobodyPage(NeedForm form, String asked, Map<String, String> problems, Seal seal, List<Notice> notices,
            boolean done) {

        /** What is wrong with a field; empty when nothing is. */
        public String problem(String field) {
            return problems.getOrDefault(field, "");
        }
    }

    NobodyController(CurrentVisitor visitor, SearchPages searches, Contributions contributions,
            UnmetNeedService service, RelayMessages say, Pages pages) {
        this.visitor = visitor;
        this.searches = searches;
        this.contributions = contributions;
        this.service = service;
        this.say = say;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "contact")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance nobody(NobodyPage page);
    }

    @GET
    public Response form(@Context HttpServerRequest http) {
        QueryParameters asked = QueryParameters.parse(http.query());
        String done = asked.first(ContactRoutes.DONE);
        NeedForm form = new NeedForm(Objects.requireNonNullElse(http.query(), ""), "",
                visitor.actor().map(Actor::email).orElse(""));
        return page(200, form, "", Map.of(), switch (done) {
            case ContactRoutes.SENT -> List.of(Notice.info(say.needSent()));
            case ContactRoutes.TO_CONFIRM -> List.of(Notice.info(say.toConfirm()));
            default -> List.of();
        }, !done.isEmpty());
    }

    @POST
    @Limited(Limit.CONTACT)
    public Response write(MultivaluedMap<String, String> sent) {
        NeedForm form = NeedForm.of(name -> sent.getOrDefault(name, List.of()));
        String key = RequestForm.first(name -> sent.getOrDefault(name, List.of()), KEY);
        Map<String, String> problems = form.problems(say);
        if (!problems.isEmpty()) {
            return page(422, form, key, problems, List.of(Notice.warning(say.problems())), false);
        }
        Verdict verdict = contributions.check(UnmetNeedService.FORM, sent, List.of(form.words()));
        if (verdict.outcome() == Outcome.REFUSED) {
            return page(verdict.status(), form, verdict.key(), Map.of(), List.of(Notice.warning(verdict.problem())),
                    false);
        }
        boolean isToConfirm = verdict.outcome() == Outcome.TO_CONFIRM;
        if (isToConfirm && form.email().isEmpty()) {
            return page(422, form, verdict.key(), Map.of(RequestForm.EMAIL, say.emailToConfirm()),
                    List.of(Notice.warning(say.problems())), false);
        }
        SearchCriteria criteria = criteria(form);
        service.write(new Need(searches.inWords(criteria), DirectoryRoutes.ROUTES.search(criteria), form.words(),
                RequestForm.address(form.email()), criteria.place() == null ? null : criteria.place().department()),
                verdict, visitor.actor());
        return pages.elsewhere(ContactRoutes.done(ContactRoutes.NOBODY,
                isToConfirm ? ContactRoutes.TO_CONFIRM : ContactRoutes.SENT));
    }

    private SearchCriteria criteria(NeedForm form) {
        return searches.criteria(QueryParameters.parse(form.search()));
    }

    private Response page(int status, NeedForm form, String key, Map<String, String> problems, List<Notice> notices,
            boolean done) {
        String asked = searches.inWords(criteria(form));
        return pages.passing(status, Templates.nobody(new NobodyPage(form, asked, problems,
                contributions.seal(UnmetNeedService.FORM, key), notices, done)));
    }
}
