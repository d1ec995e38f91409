package org.emancipasso.directory.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.Role;
import org.emancipasso.directory.ListingContacts;
import org.emancipasso.directory.ListingService;
import org.emancipasso.directory.ProviderService.Stored;
import org.emancipasso.directory.desk.DeskMessages;
import org.emancipasso.directory.desk.DeskRoutes;
import org.emancipasso.directory.proposal.ProposalPage.Typed;
import org.emancipasso.directory.proposal.ProposalPages.Frame;
import org.emancipasso.territory.Territories;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.emancipasso.web.markdown.Markdown;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Where those who speak for a structure change its listing: form, then what would change, then published. */
@Singleton
@Path(EditController.EDIT)
@RolesAllowed(Role.MEMBER)
@Blocking
class EditController {

    static final String EDIT = "/compte/fiches/{id:[0-9]{1,18}}/modifier";

    private static final String GESTURE = "geste";
    private static final String PUBLISH = "publier";
    private static final String GO_ON = "reprendre";
    private static final String UP = "monter";
    private static final String REMOVE = "retirer";

    private final CurrentVisitor visitor;
    private final ListingContacts contacts;
    private final ListingService listings;
    private final ListingReader reader;
    private final ProposalPages forms;
    private final EditService service;
    private final FieldWords words;
    private final Territories territories;
    private final ProposalMessages say;
    private final DeskMessages desk;
    private final Pages pages;

    /**
     * A field that would change.
     *
     * @param after HTML for what is Markdown
     * @param reviewed whether a person reads it first
     */
    record Change(String label, String before, String after, Object shown, boolean reviewed) {}

    /** A value that the preview carries along. */
    record Kept(String name, String value) {}

    /** What would change, before it does. */
    record PreviewPage(String name, String action, String key, List<Change> changes, List<Kept> kept) {}

    EditController(CurrentVisitor visitor, ListingContacts contacts, ListingService listings, ListingReader reader,
            ProposalPages forms, EditService service, FieldWords words, Territories territories, ProposalMessages say,
            DeskMessages desk, Pages pages) {
        this.visitor = visitor;
        this.contacts = contacts;
        this.listings = listings;
        this.reader = reader;
        this.forms = forms;
        this.service = service;
        this.words = words;
        this.territories = territories;
        this.say = say;
        this.desk = desk;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "proposal")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance preview(PreviewPage page);
    }

    @GET
    public Response begin(long id) {
        Stored listing = listing(id);
        return form(200, listing, shown(listing), Map.of(), List.of(), false);
    }

    @POST
    public Response change(long id, MultivaluedMap<String, String> parameters) {
        Stored listing = listing(id);
        ListingForm typed = ListingForm.read(parameters);
        String gesture = parameters.containsKey(GESTURE) ? parameters.getFirst(GESTURE) : "";
        if (parameters.containsKey(UP) || parameters.containsKey(REMOVE)) {
            return form(200, listing, moved(typed, parameters), Map.of(), List.of(), false);
        }
        if (parameters.containsKey(ProposalPages.MORE) || gesture.equals(GO_ON)) {
            return form(200, listing, typed, Map.of(), List.of(), !gesture.equals(GO_ON));
        }
        ListingForm published = shown(listing);
        Map<String, List<String>> changed = typed.differencesFrom(published);
        Map<String, String> problems = new LinkedHashMap<>(reader.problems(typed));
        problems.keySet().retainAll(changed.keySet());
        if (listing.isPublished()) {
            reader.unpublishable(typed).forEach(problems::putIfAbsent);
        }
        if (!problems.isEmpty() || changed.isEmpty()) {
            return form(422, listing, typed, problems,
                    changed.isEmpty() ? List.of(Notice.warning(say.nothingChanged())) : List.of(), false);
        }
        if (gesture.equals(PUBLISH)) {
            boolean isReviewed = service.publish(visitor.member(), listing, typed, changed, key(parameters));
            return pages.elsewhere(DeskRoutes.ROUTES.one(id) + "?" + DeskRoutes.DONE + "="
                    + (isReviewed ? "relecture" : "publie"));
        }
        return pages.passing(200, Templates.preview(new PreviewPage(listing.details().name(),
                DeskRoutes.ROUTES.edit(id), UUID.randomUUID().toString(),
                changed.keySet().stream().map(name -> change(name, published, typed)).toList(),
                typed.values().entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream().map(value -> new Kept(entry.getKey(), value)))
                        .toList())));
    }

    private Change change(String name, ListingForm published, ListingForm typed) {
        String after = String.join(", ", typed.all(name));
        return new Change(words.label(name), String.join(", ", published.all(name)), after,
                name.equals(ListingField.DESCRIPTION.parameter) ? Markdown.html(after) : after,
                EditService.isReviewed(name));
    }

    /** The same with one project before the one above it, or without it. */
    private static ListingForm moved(ListingForm typed, MultivaluedMap<String, String> parameters) {
        boolean isUp = parameters.containsKey(UP);
        String sent = parameters.getFirst(isUp ? UP : REMOVE);
        int number = sent != null && sent.matches("[1-9]|10") ? Integer.parseInt(sent) : 1;
        Map<String, List<String>> changed = new LinkedHashMap<>();
        for (String part : ProjectFields.PARTS) {
            if (isUp && number > 1) {
                changed.put(ProjectFields.name(number - 1, part), typed.all(ProjectFields.name(number, part)));
                changed.put(ProjectFields.name(number, part), typed.all(ProjectFields.name(number - 1, part)));
            }
            for (int i = number; !isUp && i <= ProjectFields.MOST; i++) {
                changed.put(ProjectFields.name(i, part),
                        i == ProjectFields.MOST ? List.of() : typed.all(ProjectFields.name(i + 1, part)));
            }
        }
        return typed.with(changed);
    }

    private static String key(MultivaluedMap<String, String> parameters) {
        String sent = parameters.containsKey(ProposalPages.KEY) ? parameters.getFirst(ProposalPages.KEY) : "";
        return sent.matches("[A-Za-z0-9-]{8,60}") ? sent : UUID.randomUUID().toString();
    }

    /** Theirs; for anybody else there is none. */
    private Stored listing(long id) {
        if (!contacts.isKeptBy(visitor.member().id(), id)) {
            throw new NotFoundException();
        }
        return listings.find(id).orElseThrow(NotFoundException::new);
    }

    private ListingForm shown(Stored listing) {
        return ListingForm.of(listing.details(), territories);
    }

    private Response form(int status, Stored listing, ListingForm form, Map<String, String> problems,
            List<Notice> notices, boolean asksForMore) {
        Frame frame = new Frame(true, true, desk.editTitle(), desk.lead(), DeskRoutes.ROUTES.edit(listing.id()),
                DeskRoutes.ROUTES.one(listing.id()), listing.details().name());
        return pages.passing(status,
                forms.page(frame, form, Typed.NOTHING, null, problems, notices, List.of(), asksForMore));
    }
}
