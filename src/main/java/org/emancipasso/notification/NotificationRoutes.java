package org.emancipasso.notification;

import io.quarkus.qute.TemplateGlobal;

/** Every address of notifications. */
public final class NotificationRoutes {

    /** For templates: {@code {notificationRoutes.list}}. */
    @TemplateGlobal(name = "notificationRoutes")
    public static final NotificationRoutes ROUTES = new NotificationRoutes();

    static final String LIST = "/compte/notifications";
    static final String READ = "{id:[0-9]{1,18}}/lecture";
    static final String READ_ALL = "lues";
    static final String SETTINGS = LIST + "/reglages";

    /** The parameter of older pages. */
    static final String BEFORE = "avant";
    /** The parameter of a page that says that something was just done. */
    static final String DONE = "fait";

    private NotificationRoutes() {
    }

    /** What one was told. */
    public String list() {
        return LIST;
    }

    /** What one was told before. */
    String before(long id) {
        return LIST + "?" + BEFORE + "=" + id;
    }

    /** Where a form reads one, and goes on to where it leads. */
    public String read(long id) {
        return LIST + "/" + id + "/lecture";
    }

    /** Where a form reads all that it shows. */
    public String readAll() {
        return LIST + "/" + READ_ALL;
    }

    /** How often one is written to, after it was chosen. */
    String settingsSaved() {
        return SETTINGS + "?" + DONE + "=oui";
    }

    /** How often one is written to. */
    public String settings() {
        return SETTINGS;
    }
}
