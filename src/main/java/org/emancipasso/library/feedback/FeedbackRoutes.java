package org.emancipasso.library.feedback;

import org.emancipasso.library.LibraryRoutes;

import io.quarkus.qute.TemplateGlobal;

/** Where anybody says whether a resource helped. */
public final class FeedbackRoutes {

    /** For templates: {@code {feedbackRoutes.form(id)}}. */
    @TemplateGlobal(name = "feedbackRoutes")
    public static final FeedbackRoutes ROUTES = new FeedbackRoutes();

    static final String FORM = LibraryRoutes.ITEM + "/utile";
    static final String DONE = "fait";

    private FeedbackRoutes() {
    }

    /** The form. */
    public String form(long item) {
        return LibraryRoutes.SEARCH + "/" + item + "/utile";
    }

    /** What one reads afterwards. */
    String thanks(long item) {
        return form(item) + "?" + DONE + "=oui";
    }
}
