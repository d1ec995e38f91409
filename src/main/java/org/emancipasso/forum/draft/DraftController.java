package org.emancipasso.forum.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.AccountRoutes;
import org.emancipasso.account.Actor;
import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.Role;
import org.emancipasso.forum.ForumRoutes;
import org.emancipasso.forum.attachment.Attachment;
import org.emancipasso.forum.attachment.AttachmentConfig;
import org.emancipasso.forum.attachment.AttachmentService;
import org.emancipasso.forum.attachment.AttachmentService.Kept;
import org.emancipasso.forum.attachment.Problem;
import org.emancipasso.web.FrenchMoment;
import org.emancipasso.web.KeepsWhatIsTyped;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;
import org.emancipasso.web.limit.Limit;
import org.emancipasso.web.limit.Limited;
import org.emancipasso.web.upload.Upload.Accepted;
import org.emancipasso.web.upload.Upload.Refused;
import org.emancipasso.web.upload.Uploads;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/**
 * Drafts, and what is attached to them. Whoever's session ended while they wrote gets back what they sent, once they are logged in:
 * these addresses let everybody in for that.
 */
@Singleton
@Path(ForumRoutes.DRAFTS)
@Blocking
class DraftController {

    private static final String TOKEN = "{token:[A-Za-z0-9_-]{43}}";

    private final DraftRepository drafts;
    private final DraftService service;
    private final AttachmentService attachments;
    private final AttachmentConfig config;
    private final Uploads uploads;
    private final CurrentVisitor visitor;
    private final DraftMessages say;
    private final Pages pages;

    DraftController(DraftRepository drafts, DraftService service, AttachmentService attachments,
            AttachmentConfig config, Uploads uploads, CurrentVisitor visitor, DraftMessages say, Pages pages) {
        this.drafts = drafts;
        this.service = service;
        this.attachments = attachments;
        this.config = config;
        this.uploads = uploads;
        this.visitor = visitor;
        this.say = say;
        this.pages = pages;
    }

    /** A draft in the list. */
    record Row(String place, String title, String url, FrenchMoment savedAt, String text) {}

    @CheckedTemplate(basePath = "draft")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance drafts(List<Row> drafts);
    }

    @GET
    @RolesAllowed(Role.MEMBER)
    public Response list() {
        return pages.passing(200, Templates.drafts(drafts.ofMember(visitor.member().id()).stream()
                .map(listed -> new Row(listed.draft().place().toString(), title(listed),
                        listed.draft().place().path(""), new FrenchMoment(listed.draft().savedAt()),
                        QueryParameters.cut(listed.draft().field(Draft.TEXT), 300)))
                .toList()));
    }

    /** Saves, or takes away what was attached and saves. */
    @POST
    @PermitAll
    @KeepsWhatIsTyped
    public Response save(MultivaluedMap<String, String> form) {
        if (!visitor.isMember()) {
            return pages.sentOn(ForumRoutes.ROUTES.endedSession());
        }
        Actor actor = visitor.member();
        Place place = place(first(form, Draft.PLACE));
        if (!actor.isReady()) {
            return pages.elsewhere(AccountRoutes.ROUTES.welcomeThen(place.path("")));
        }
        Map<String, String> fields = Draft.fields(form);
        String removed = first(form, Draft.REMOVE);
        if (!removed.isEmpty()) {
            attachments.remove(actor.id(), removed);
            fields.put(Draft.TEXT, Attachment.cut(fields.getOrDefault(Draft.TEXT, ""), removed));
        }
        service.save(actor.id(), place, fields);
        return pages.elsewhere(place.path(""));
    }

    @POST
    @Path("jeter")
    @RolesAllowed(Role.MEMBER)
    public Response discard(MultivaluedMap<String, String> form) {
        service.remove(visitor.member().id(), place(first(form, Draft.PLACE)));
        return pages.elsewhere(ForumRoutes.DRAFTS);
    }

    /** Keeps what somebody sent whose session had ended, and has them log in. */
    @POST
    @Path("session-terminee")
    @PermitAll
    @Limited(Limit.UPLOAD)
    @KeepsWhatIsTyped
    public Response park(MultivaluedMap<String, String> form) {
        return park(form.entrySet());
    }

    private Response park(Collection<Map.Entry<String, List<String>>> form) {
        Map<String, List<String>> sent = new HashMap<>();
        form.forEach(field -> sent.put(field.getKey(), field.getValue()));
        Place place = place(sent.getOrDefault(Draft.PLACE, List.of("")).getFirst());
        return pages.elsewhere(ForumRoutes.DRAFTS + "/" + service.park(place, Draft.fields(sent)));
    }

    /** Gives back what was sent without a session. */
    @GET
    @Path(TOKEN)
    @RolesAllowed(Role.MEMBER)
    public Response claim(String token) {
        return pages.elsewhere(
                service.claim(visitor.member().id(), token).map(place -> place.path("?fait=" + Desks.CLAIMED))
                        .orElse(ForumRoutes.DRAFTS));
    }

    /** Attaches files, and saves what was typed besides. */
    @POST
    @Path("pieces")
    @PermitAll
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Limited(Limit.UPLOAD)
    @KeepsWhatIsTyped
    public Response attach(MultipartFormDataInput form) {
        Map<String, List<String>> sent = new HashMap<>();
        form.getValues().forEach((name, values) -> {
            List<String> texts = values.stream().filter(value -> !value.isFileItem()).map(FormValue::getValue).toList();
            if (!texts.isEmpty()) {
                sent.put(name, texts);
            }
        });
        if (!visitor.isMember()) {
            return park(sent.entrySet());
        }
        Actor actor = visitor.member();
        Place place = place(sent.getOrDefault(Draft.PLACE, List.of("")).getFirst());
        if (!actor.isReady()) {
            return pages.elsewhere(AccountRoutes.ROUTES.welcomeThen(place.path("")));
        }
        Map<String, String> fields = Draft.fields(sent);
        List<FormValue> files = form.getValues().getOrDefault(Draft.FILES, List.of()).stream()
                .filter(FormValue::isFileItem).filter(file -> file.getFileName() != null
                        && !file.getFileName().isBlank())
                .toList();
        String problem = files.isEmpty() ? Problem.NONE_CHOSEN.name() : "";
        for (FormValue file : files) {
            String refused = keep(actor, fields, file);
            problem = problem.isEmpty() ? refused : problem;
        }
        service.save(actor.id(), place, fields);
        return pages.elsewhere(place.path(problem.isEmpty() ? "" : "?" + Desks.PIECE + "=" + problem));
    }

    /** Puts a file in the text; why not, when it is refused. */
    private String keep(Actor actor, Map<String, String> fields, FormValue file) {
        byte[] bytes;
        try {
            if (file.getFileItem().getFileSize() > config.heaviest().asLongValue()) {
                return Problem.TOO_HEAVY.name();
            }
            bytes = file.getFileItem().getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return switch (uploads.accept(bytes, file.getFileName())) {
            case Refused refused -> refused.why().name();
            case Accepted accepted -> {
                Kept kept = attachments.keep(actor.id(), fields.getOrDefault(Draft.KEY, ""), accepted);
                if (kept.problem().isEmpty()) {
                    fields.merge(Draft.TEXT, kept.markdown(), (text, piece) -> text.isBlank()
                            ? piece
                            : text.stripTrailing() + "\n\n" + piece);
                }
                yield kept.problem().map(Problem::name).orElse("");
            }
        };
    }

    private String title(DraftRepository.Listed listed) {
        String topic = listed.topic();
        return switch (listed.draft().place().kind()) {
            case QUESTION -> listed.draft().field("titre").isBlank()
                    ? say.question()
                    : listed.draft().field("titre");
            case REPLY -> topic.isEmpty() ? say.someReply() : say.reply(topic);
            case EDIT -> topic.isEmpty() ? say.someEdit() : say.edit(topic);
        };
    }

    private static Place place(String sent) {
        return Place.of(sent).orElseThrow(NotFoundException::new);
    }

    private static String first(MultivaluedMap<String, String> form, String name) {
        @Nullable
        String value = form.getFirst(name);
        return value == null ? "" : value;
    }
}
