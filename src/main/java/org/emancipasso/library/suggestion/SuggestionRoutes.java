package org.emancipasso.library.suggestion;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.emancipasso.library.LibraryRoutes;

import io.quarkus.qute.TemplateGlobal;

/** Where anybody suggests a resource. */
public final class SuggestionRoutes {

    /** For templates: {@code {suggestionRoutes.form}}. */
    @TemplateGlobal(name = "suggestionRoutes")
    public static final SuggestionRoutes ROUTES = new SuggestionRoutes();

    static final String FORM = LibraryRoutes.SEARCH + "/proposer";
    static final String DONE = "fait";
    static final String TO_CONFIRM = "a-confirmer";

    private SuggestionRoutes() {
    }

    /** The form. */
    public String form() {
        return FORM;
    }

    /** The same with an address. */
    public String form(String address) {
        return FORM + "?adresse=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    /** What one reads afterwards. */
    String thanks(boolean isToConfirm) {
        return FORM + "?" + DONE + "=" + (isToConfirm ? TO_CONFIRM : "oui");
    }
}
