package org.emancipasso.directory.contact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.directory.ListingContacts;
import org.emancipasso.directory.ListingContacts.Contact;
import org.emancipasso.moderation.contribution.Contributions;
import org.emancipasso.moderation.contribution.Contributions.Outcome;
import org.emancipasso.moderation.contribution.Contributions.Seal;
import org.emancipasso.moderation.contribution.Contributions.Verdict;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.emancipasso.web.limit.Limit;
import org.emancipasso.web.limit.Limited;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** « Aidez-nous à joindre cette structure »: an address for curators, who alone see it. */
@Singleton
@Path(ContactRoutes.JOIN)
@PermitAll
@Blocking
class JoinController {

    private static final String KEY = "cle";
    private static final String ADDRESS = "adresse";
    private static final String SOURCE = "source";
    private static final int LONGEST_SOURCE = 500;

    private final CurrentVisitor visitor;
    private final ListingContacts contacts;
    private final Contributions contributions;
    private final AddressService service;
    private final RelayMessages say;
    private final Pages pages;

    /** What the form holds, as it was typed. */
    record JoinForm(String address, String source, String email) {}

    /** What the page shows. */
    record JoinPage(Contact contact, JoinForm form, Map<String, String> problems, Seal seal, List<Notice> notices,
            boolean done) {

        /** What is wrong with a field; empty when nothing is. */
        public String problem(String field) {
            return problems.getOrDefault(field, "");
        }
    }

    JoinController(CurrentVisitor visitor, ListingContacts contacts, Contributions contributions,
            AddressService service, RelayMessages say, Pages pages) {
        this.visitor = visitor;
        this.contacts = contacts;
        this.contributions = contributions;
        this.service = service;
        this.say = say;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "contact")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance join(JoinPage page);
    }

    @GET
    public Response form(long id, @QueryParam(ContactRoutes.DONE) @Nullable String done) {
        Contact contact = contact(id);
        if (contact.reachable() && done == null) {
            return pages.elsewhere(ContactRoutes.ROUTES.write(id));
        }
        return page(200, contact, new JoinForm("", "", ""), "", Map.of(),
                done == null
                        ? List.of()
                        : List.of(Notice
                                .info(done.equals(ContactRoutes.TO_CONFIRM) ? say.toConfirm() : say.joinSent())),
                done != null);
    }

    @POST
    @Limited(Limit.CONTACT)
    public Response propose(long id, MultivaluedMap<String, String> sent) {
        Contact contact = contact(id);
        JoinForm form = new JoinForm(first(sent, ADDRESS), RequestForm.text(first(sent, SOURCE)),
                first(sent, RequestForm.EMAIL));
        Map<String, String> problems = problems(form);
        if (!problems.isEmpty()) {
            return page(422, contact, form, first(sent, KEY), problems, List.of(Notice.warning(say.problems())),
                    false);
        }
        Verdict verdict = contributions.check(AddressService.FORM, sent, List.of(form.source()));
        if (verdict.outcome() == Outcome.REFUSED) {
            return page(verdict.status(), contact, form, verdict.key(), Map.of(),
                    List.of(Notice.warning(verdict.problem())), false);
        }
        boolean isToConfirm = verdict.outcome() == Outcome.TO_CONFIRM;
        if (isToConfirm && form.email().isEmpty()) {
            return page(422, contact, form, verdict.key(), Map.of(RequestForm.EMAIL, say.emailToConfirm()),
                    List.of(Notice.warning(say.problems())), false);
        }
        service.propose(contact, RequestForm.address(form.address()).orElseThrow(), form.source(),
                RequestForm.address(form.email()), verdict, visitor.actor());
        return pages.elsewhere(ContactRoutes.done(ContactRoutes.ROUTES.join(id),
                isToConfirm ? ContactRoutes.TO_CONFIRM : ContactRoutes.SENT));
    }

    private Map<String, String> problems(JoinForm form) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (RequestForm.address(form.address()).isEmpty()) {
            problems.put(ADDRESS, say.emailProblem());
        }
        if (form.source().codePointCount(0, form.source().length()) > LONGEST_SOURCE) {
            problems.put(SOURCE, say.sourceProblem());
        }
        if (!form.email().isEmpty() && RequestForm.address(form.email()).isEmpty()) {
            problems.put(RequestForm.EMAIL, say.emailProblem());
        }
        return problems;
    }

    private Contact contact(long id) {
        return contacts.find(id).orElseThrow(NotFoundException::new);
    }

    private static String first(MultivaluedMap<String, String> sent, String name) {
        return RequestForm.first(field -> sent.getOrDefault(field, List.of()), name);
    }

    private Response page(int status, Contact contact, JoinForm form, String key, Map<String, String> problems,
            List<Notice> notices, boolean done) {
        return pages.passing(status, Templates.join(new JoinPage(contact, form, problems,
                contributions.seal(AddressService.FORM, key), notices, done)));
    }
}
