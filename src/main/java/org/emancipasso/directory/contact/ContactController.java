package org.emancipasso.directory.contact;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.Actor;
import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.organisation.Spokespeople;
import org.emancipasso.account.organisation.Spokespeople.SpokenFor;
import org.emancipasso.catalogue.Vocabularies;
import org.emancipasso.directory.ListingContacts;
import org.emancipasso.directory.ListingContacts.Contact;
import org.emancipasso.directory.contact.ContactService.Refused;
import org.emancipasso.directory.contact.WritePage.Choices;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.moderation.contribution.Contributions;
import org.emancipasso.moderation.contribution.Contributions.Outcome;
import org.emancipasso.moderation.contribution.Contributions.Verdict;
import org.emancipasso.territory.Territories;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;
import org.emancipasso.web.limit.CurrentAsker;
import org.emancipasso.web.limit.Limit;
import org.emancipasso.web.limit.Limited;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** Where an association writes to a structure. */
@Singleton
@Path(ContactRoutes.WRITE)
@PermitAll
@Blocking
class ContactController {

    private static final String KEY = "cle";

    private final CurrentVisitor visitor;
    private final Spokespeople spokespeople;
    private final ListingContacts contacts;
    private final Vocabularies vocabularies;
    private final Territories territories;
    private final Contributions contributions;
    private final ContactService service;
    private final CurrentAsker asker;
    private final RelayMessages say;
    private final Pages pages;

    ContactController(CurrentVisitor visitor, Spokespeople spokespeople, ListingContacts contacts,
            Vocabularies vocabularies, Territories territories, Contributions contributions, ContactService service,
            CurrentAsker asker, RelayMessages say, Pages pages) {
        this.visitor = visitor;
        this.spokespeople = spokespeople;
        this.contacts = contacts;
        this.vocabularies = vocabularies;
        this.territories = territories;
        this.contributions = contributions;
        this.service = service;
        this.asker = asker;
        this.say = say;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "contact")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance write(WritePage page);
    }

    @GET
    public Response form(long id, @Context HttpServerRequest http) {
        Contact contact = contact(id);
        QueryParameters asked = QueryParameters.parse(http.query());
        String done = asked.first(ContactRoutes.DONE);
        if (!contact.reachable() && done.isEmpty()) {
            return pages.elsewhere(ContactRoutes.ROUTES.join(id));
        }
        return page(200, contact, begun(RequestForm.of(asked::all)), "", Map.of(), switch (done) {
            case ContactRoutes.SENT -> List.of(Notice.info(say.sent(contact.name())));
            case ContactRoutes.TO_CONFIRM -> List.of(Notice.info(say.toConfirm()));
            default -> List.of();
        }, !done.isEmpty());
    }

    @POST
    @Limited(Limit.CONTACT)
    public Response write(long id, MultivaluedMap<String, String> sent) {
        Contact contact = contact(id);
        RequestForm form = RequestForm.of(name -> sent.getOrDefault(name, List.of()));
        String key = RequestForm.first(name -> sent.getOrDefault(name, List.of()), KEY);
        Map<String, String> problems = form.problems(vocabularies.current(), territories, say);
        if (!problems.isEmpty()) {
            return page(422, contact, form, key, problems, List.of(Notice.warning(say.problems())), false);
        }
        Verdict verdict = contributions.check(ContactContribution.CODE, sent,
                List.of(form.words(), form.association(), form.writer()));
        if (verdict.outcome() == Outcome.REFUSED) {
            return page(verdict.status(), contact, form, verdict.key(), Map.of(),
                    List.of(Notice.warning(verdict.problem())), false);
        }
        try {
            Request request = form.request(vocabularies.current(), territories);
            service.write(contact, request, verdict, visitor.actor(), mayCopy(request.email(), verdict));
        } catch (Refused e) {
            return page(422, contact, form, verdict.key(), Map.of(), List.of(Notice.warning(why(e, contact))), false);
        }
        return pages.elsewhere(ContactRoutes.done(ContactRoutes.ROUTES.write(id),
                verdict.outcome() == Outcome.TO_CONFIRM ? ContactRoutes.TO_CONFIRM : ContactRoutes.SENT));
    }

    /** An address that is not known to be the writer's gets some letters a day; the one that confirms counts by itself. */
    private boolean mayCopy(EmailAddress address, Verdict verdict) {
        return verdict.outcome() == Outcome.TO_CONFIRM
                || visitor.actor().filter(actor -> actor.email().equalsIgnoreCase(address.value())).isPresent()
                || asker.mayWriteTo(address.value());
    }

    private Contact contact(long id) {
        return contacts.find(id).orElseThrow(NotFoundException::new);
    }

    /** What an account already says need not be typed. */
    private RequestForm begun(RequestForm form) {
        Optional<Actor> actor = visitor.actor();
        return actor.map(member -> form.by(spokespeople.of(member.id()).stream().map(SpokenFor::name).findFirst()
                .orElse(""), member.displayName(), member.email())).orElse(form);
    }

    private String why(Refused refused, Contact contact) {
        return switch (refused.fault) {
            case TOO_MANY -> say.tooMany();
            case SAME_WORDS -> say.sameWords();
            case BUSY -> say.busy(contact.name());
            case UNWANTED -> say.unwantedBefore(contact.name());
            case UNREACHABLE -> say.unreachable(contact.name());
        };
    }

    private Response page(int status, Contact contact, RequestForm form, String key, Map<String, String> problems,
            List<Notice> notices, boolean done) {
        return pages.passing(status, Templates.write(new WritePage(contact, form,
                Choices.of(vocabularies.current(), contact, form, say), problems,
                contributions.seal(ContactContribution.CODE, key), notices, done)));
    }
}
