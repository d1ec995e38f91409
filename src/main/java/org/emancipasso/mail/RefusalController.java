package org.emancipasso.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.emancipasso.web.FromAnywhere;
import org.emancipasso.web.Pages;
import org.emancipasso.web.limit.Limit;
import org.emancipasso.web.limit.Limited;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/**
 * The link of a letter that refuses the next ones of its kind, without logging in (RFC 8058). Opening it changes nothing:
 * programs that look for viruses open links. The programs of mail services post to it, from anywhere; what is believed is
 * the link itself.
 */
@Singleton
@Path("/")
@PermitAll
@Blocking
class RefusalController {

    private final RefusalTokens tokens;
    private final RefusalService refusals;
    private final LetterTemplates templates;
    private final Pages pages;

    RefusalController(RefusalTokens tokens, RefusalService refusals, LetterTemplates templates, Pages pages) {
        this.tokens = tokens;
        this.refusals = refusals;
        this.templates = templates;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "mail")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance refusal(String label, String address);

        static native TemplateInstance refused(String label);
    }

    @GET
    @Path(MailRoutes.REFUSAL)
    public Response ask(String token) {
        return pages.passing(200, Templates.refusal(label(refusal(token)), MailRoutes.ROUTES.refusal(token)));
    }

    /** Answers at once and leads nowhere else: programs of mail services follow no redirection (RFC 8058 §3.1). */
    @POST
    @Path(MailRoutes.REFUSAL)
    @FromAnywhere
    @Limited(Limit.REFUSAL)
    public Response refuse(String token) {
        Refusal refusal = refusal(token);
        String label = label(refusal);
        refusals.refuse(refusal);
        return pages.passing(200, Templates.refused(label));
    }

    private Refusal refusal(String token) {
        return tokens.read(token).orElseThrow(NotFoundException::new);
    }

    private String label(Refusal refusal) {
        return templates.named(refusal.kind()).orElseThrow(NotFoundException::new).label();
    }
}
