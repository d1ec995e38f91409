package org.emancipasso.moderation;

import io.quarkus.qute.TemplateGlobal;

/** Every address of the queue, of decisions and of reports. */
public final class ModerationRoutes {

    /** For templates: {@code {moderationRoutes.queue}}. */
    @TemplateGlobal(name = "moderationRoutes")
    public static final ModerationRoutes ROUTES = new ModerationRoutes();

    public static final String QUEUE = "/moderation";
    public static final String BULK = "/lot";
    public static final String ITEM = QUEUE + "/{id:[0-9]{1,18}}";
    public static final String UNDO = QUEUE + "/decisions/{id:[0-9]{1,18}}/annuler";
    public static final String DELIST = QUEUE + "/retirer/{type:[a-z-]{1,40}}/{id:[0-9]{1,18}}";
    public static final String DECISIONS = "/decisions";
    public static final String YEAR = "/{year:20[0-9]{2}}";
    /** 256 random bits. */
    public static final String DECISION = DECISIONS + "/{token:[A-Za-z0-9_-]{43}}";
    public static final String REPORTS = "/signaler/";
    public static final String REPORT = REPORTS + "{type:[a-z-]{1,40}}/{id:[0-9]{1,18}}";

    /** The parameter of a page that says that something was just done. */
    public static final String DONE = "fait";

    private ModerationRoutes() {
    }

    /** What waits. */
    public String queue() {
        return QUEUE;
    }

    /** Where several are decided at once. */
    public String bulk() {
        return QUEUE + BULK;
    }

    /** One that waits. */
    public String item(long id) {
        return QUEUE + "/" + id;
    }

    /** Where a form takes back a decision. */
    public String undo(long decision) {
        return QUEUE + "/decisions/" + decision + "/annuler";
    }

    /** Where staff hide something. */
    public String delist(String type, long id) {
        return QUEUE + "/retirer/" + type + "/" + id;
    }

    /** What was decided, for all to read. */
    public String decisions() {
        return DECISIONS;
    }

    /** The figures of a year. */
    public String year(int year) {
        return DECISIONS + "/" + year;
    }

    /** A decision, for whom it concerns. */
    public String decision(String token) {
        return DECISIONS + "/" + token;
    }

    /** Where one reports something. */
    public String report(String type, long id) {
        return REPORTS + type + "/" + id;
    }
}
