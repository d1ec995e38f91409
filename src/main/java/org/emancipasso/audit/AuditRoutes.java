package org.emancipasso.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.emancipasso.web.SiteRoutes;

import io.quarkus.qute.TemplateGlobal;

/** The address of the log. */
public final class AuditRoutes {

    /** For templates: {@code {auditRoutes.journal}}. */
    @TemplateGlobal(name = "auditRoutes")
    public static final AuditRoutes ROUTES = new AuditRoutes();

    static final String JOURNAL = SiteRoutes.TEAM + "/journal";
    static final String ACTION = "action";
    static final String BEFORE = "avant";

    private AuditRoutes() {
    }

    /** What was done last. */
    public String journal() {
        return JOURNAL;
    }

    /** What was done before an entry. */
    String before(long id, String action) {
        return JOURNAL + "?" + BEFORE + "=" + id + (action.isEmpty()
                ? ""
                : "&" + ACTION + "=" + URLEncoder.encode(action, StandardCharsets.UTF_8));
    }
}
