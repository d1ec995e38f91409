package org.emancipasso.directory.person;

import java.util.List;
import java.util.Map;

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
import org.emancipasso.directory.ListingContacts;
import org.emancipasso.directory.ParisDay;
import org.emancipasso.directory.person.PersonService.Line;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.web.FrenchDate;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.emancipasso.web.limit.CurrentAsker;
import org.emancipasso.web.limit.Limit;
import org.emancipasso.web.limit.Limited;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Where those who look after a listing name people, and take them off; for anybody else there is nothing. */
@Singleton
@Path(PersonRoutes.PEOPLE)
@RolesAllowed(Role.MEMBER)
@Blocking
class PeopleController {

    private static final String PERSON = "personne";

    private final CurrentVisitor visitor;
    private final ListingContacts contacts;
    private final PersonService service;
    private final CurrentAsker asker;
    private final PersonConfig config;
    private final PersonMessages say;
    private final Pages pages;

    /**
     * Somebody on the list.
     *
     * @param title the name, or that somebody was invited
     * @param role may be empty
     * @param state what editors may know of the answer
     * @param remove what the button that takes them off says
     */
    record Row(long id, String title, String role, String state, String remove) {}

    /** What editors see. */
    record PeoplePage(long id, String listing, List<Row> rows, PersonForm form, Map<String, String> problems,
            List<Notice> notices) {

        /** What is wrong with a field; empty when nothing is. */
        public String problem(String field) {
            return problems.getOrDefault(field, "");
        }
    }

    PeopleController(CurrentVisitor visitor, ListingContacts contacts, PersonService service, CurrentAsker asker,
            PersonConfig config, PersonMessages say, Pages pages) {
        this.visitor = visitor;
        this.contacts = contacts;
        this.service = service;
        this.asker = asker;
        this.config = config;
        this.say = say;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "person")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance people(PeoplePage page);
    }

    @GET
    public Response all(long id, @QueryParam(PersonRoutes.DONE) @Nullable String done) {
        requireOwn(id);
        return page(200, id, PersonForm.EMPTY, Map.of(), switch (done == null ? "" : done) {
            case "invitation" -> List.of(Notice.info(say.invited()));
            case "retrait" -> List.of(Notice.info(say.removed()));
            default -> List.of();
        });
    }

    @POST
    @Limited(Limit.INVITATION)
    public Response invite(long id, MultivaluedMap<String, String> sent) {
        requireOwn(id);
        PersonForm form = PersonForm.of(sent);
        Map<String, String> problems = form.problems(say);
        if (!problems.isEmpty()) {
            return page(422, id, form, problems, List.of(Notice.warning(say.problems())));
        }
        EmailAddress address = form.address().orElseThrow();
        if (service.isFull(id, address)) {
            return page(422, id, form, Map.of(), List.of(Notice.warning(say.full(config.perListing()))));
        }
        if (!service.isKnown(id, address) && !asker.mayWriteTo(address.value())) {
            return page(429, id, form, Map.of(), List.of(Notice.warning(say.tooMany())));
        }
        service.invite(visitor.member(), id, form.person(), address);
        return done(id, "invitation");
    }

    @POST
    @Path(PersonRoutes.REMOVAL)
    public Response remove(long id, @FormParam(PERSON) @Nullable String person) {
        requireOwn(id);
        if (person == null || !person.matches("[0-9]{1,18}")) {
            throw new NotFoundException();
        }
        service.remove(visitor.member(), id, Long.parseLong(person));
        return done(id, "retrait");
    }

    private static String spoken(Line line) {
        return new FrenchDate(ParisDay.of(line.since())).spoken();
    }

    private Row row(Line line) {
        String day = spoken(line);
        return line.shown() == null
                ? new Row(line.id(), say.invitedOn(day), "", say.notNamed(), say.removeInvitation(day))
                : new Row(line.id(), line.shown().name(), line.shown().role(), say.agreedOn(day),
                        say.remove(line.shown().name()));
    }

    private void requireOwn(long id) {
        if (!contacts.isKeptBy(visitor.member().id(), id)) {
            throw new NotFoundException();
        }
    }

    private Response done(long id, String what) {
        return pages.elsewhere(PersonRoutes.ROUTES.people(id) + "?" + PersonRoutes.DONE + "=" + what);
    }

    private Response page(int status, long id, PersonForm form, Map<String, String> problems, List<Notice> notices) {
        return pages.passing(status, Templates.people(new PeoplePage(id, contacts.name(id),
                service.of(id).stream().map(this::row).toList(), form, problems, notices)));
    }
}
