package org.emancipasso.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.emancipasso.web.SiteRoutes;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.TemplateGlobal;

/** The addresses of the log. */
public final class AuditRoutes {

    /** For templates: {@code {auditRoutes.journal}}. */
    @TemplateGlobal(name = "auditRoutes")
    public static final AuditRoutes ROUTES = new AuditRoutes();

    static final String JOURNAL = SiteRoutes.TEAM + "/journal";
    static final String ACTION = "action";
    static final String BEFORE = "avant";
    static final String ACTOR = "par";
    static final String SUBJECT_TYPE = "genre";
    static final String SUBJECT = "sur";
    static final String FROM = "depuis";
    static final String TO = "jusque";
    static final String WORDS = "mots";

    private AuditRoutes() {
    }

    /** What was done last. */
    public String journal() {
        return JOURNAL;
    }

    /** The same as a table. */
    public String file() {
        return JOURNAL + "/fichier";
    }

    /** What was done before an entry, of those that a filter keeps. */
    String before(long id, AuditFilter filter) {
        return JOURNAL + "?" + BEFORE + "=" + id + asked(filter).entrySet().stream()
                .map(value -> "&" + value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    /** A filter as parameters. */
    static Map<String, String> asked(AuditFilter filter) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put(ACTION, filter.action());
        asked.put(ACTOR, text(filter.actor()));
        asked.put(SUBJECT_TYPE, filter.subjectType());
        asked.put(SUBJECT, filter.subject());
        asked.put(FROM, text(filter.from()));
        asked.put(TO, text(filter.to()));
        asked.put(WORDS, filter.words());
        asked.values().removeIf(String::isEmpty);
        return asked;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
