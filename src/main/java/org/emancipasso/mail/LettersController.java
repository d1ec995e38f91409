package org.emancipasso.mail;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.emancipasso.web.FrenchDate;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;

/** Where staff see what the platform writes, send themselves an example, and try again what could not leave. */
@Singleton
@Path("/")
@RolesAllowed({"curator", "moderator", "admin"})
@Blocking
class LettersController {

    /** The attribute of an identity that holds the address of its owner. */
    static final String EMAIL = "email";

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String SENT = "envoi";
    private static final String RETRIED = "relance";
    private static final String NO_ADDRESS = "sans-adresse";
    /** A letter has its style within, as mail programs want it; nothing else of it works here, and nobody frames it. */
    private static final String CONFINED = "sandbox; default-src 'none'; style-src 'unsafe-inline'; "
            + "frame-ancestors 'none'";

    private final LetterService letters;
    private final LetterTemplates templates;
    private final RefusalLinks links;
    private final LetterTexts texts;
    private final TrialService trials;
    private final SecurityIdentity identity;
    private final MailMessages say;
    private final Pages pages;

    LettersController(LetterService letters, LetterTemplates templates, RefusalLinks links, LetterTexts texts,
            TrialService trials,
            SecurityIdentity identity, MailMessages say, Pages pages) {
        this.letters = letters;
        this.templates = templates;
        this.links = links;
        this.texts = texts;
        this.trials = trials;
        this.identity = identity;
        this.say = say;
        this.pages = pages;
    }

    /**
     * A type of letter in the list.
     *
     * @param refusable whether one may refuse it
     */
    record Type(String label, String url, boolean refusable) {}

    /** A letter that could not leave. */
    record Row(String subject, String facts, String retry) {}

    /** All types and what could not leave. */
    record LettersPage(List<Notice> notices, List<Row> parked, List<Type> types) {}

    /** One type by its example. */
    record LetterPage(String label, String subject, String text, String drawn, String send, boolean sendable) {}

    @CheckedTemplate(basePath = "mail")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance letters(LettersPage page);

        static native TemplateInstance letter(LetterPage page);
    }

    @GET
    @Path(MailRoutes.LETTERS)
    public Response letters(@RestQuery(MailRoutes.DONE) @Nullable String done) {
        List<Type> types = templates.all().stream().map(template -> new Type(template.label(),
                MailRoutes.ROUTES.letter(template.name()), template.example().kind() != null)).toList();
        List<Row> parked = letters.parked().stream().map(letter -> new Row(letter.subject(),
                say.parkedFacts(new FrenchDate(LocalDate.ofInstant(letter.written(), PARIS)).spoken(), letter.error()),
                MailRoutes.ROUTES.retry(letter.id()))).toList();
        return pages.passing(200, Templates.letters(new LettersPage(notices(done), parked, types)));
    }

    @GET
    @Path(MailRoutes.LETTER)
    public Response letter(String name) {
        LetterTemplate template = template(name);
        Letter example = template.example();
        return pages.passing(200, Templates.letter(new LetterPage(template.label(), example.subject(),
                Mailing.of(example, texts.around(example), links.of(example)).text(), MailRoutes.ROUTES.drawn(name),
                MailRoutes.ROUTES.send(name), ownAddress().isPresent())));
    }

    /** As its reader sees it. */
    @GET
    @Path(MailRoutes.DRAWN)
    public Response drawn(String name) {
        Letter example = template(name).example();
        return Response
                .ok(Mailing.of(example, texts.around(example), links.of(example)).html(), "text/html;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store").header("Content-Security-Policy", CONFINED).build();
    }

    /** Sends the example to whoever asks, by the way that all letters take. */
    @POST
    @Path(MailRoutes.SEND)
    public Response send(String name) {
        Letter example = template(name).example();
        Optional<EmailAddress> own = ownAddress();
        own.ifPresent(address -> trials.send(example, address));
        return elsewhere(own.isPresent() ? SENT : NO_ADDRESS);
    }

    @POST
    @Path(MailRoutes.RETRY)
    public Response retry(long id) {
        letters.retry(id);
        return elsewhere(RETRIED);
    }

    private static Response elsewhere(String done) {
        return Response.seeOther(URI.create(MailRoutes.ROUTES.lettersAfter(done)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private List<Notice> notices(@Nullable String done) {
        return switch (done) {
            case SENT -> List.of(Notice.info(say.sending()));
            case RETRIED -> List.of(Notice.info(say.retrying()));
            case NO_ADDRESS -> List.of(Notice.warning(say.noAddress()));
            case null, default -> List.of();
        };
    }

    private Optional<EmailAddress> ownAddress() {
        String address = identity.getAttribute(EMAIL);
        return Optional.ofNullable(address).map(EmailAddress::of);
    }

    private LetterTemplate template(String name) {
        return templates.named(name).orElseThrow(NotFoundException::new);
    }
}
