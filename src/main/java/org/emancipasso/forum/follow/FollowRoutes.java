package org.emancipasso.forum.follow;

import io.quarkus.qute.TemplateGlobal;

/** The addresses of what one follows. */
public final class FollowRoutes {

    /** For templates: {@code {followRoutes.all}}. */
    @TemplateGlobal(name = "followRoutes")
    public static final FollowRoutes ROUTES = new FollowRoutes();

    static final String ALL = "/forum/suivis";
    static final String TOPICS = "sujets";
    static final String CATEGORIES = "categories";
    static final String TAGS = "etiquettes";
    static final String SETTINGS = "reglages";

    /** The parameter and the field of a tag. */
    static final String TAG = "etiquette";
    /** The parameter of a page that says that something was just done. */
    static final String DONE = "fait";

    private FollowRoutes() {
    }

    /** All that one follows. */
    public String all() {
        return ALL;
    }

    /** The same, after something was chosen. */
    String saved() {
        return ALL + "?" + DONE + "=oui";
    }

    /** Where one follows a tag. */
    public String tag(String code) {
        return ALL + "?" + TAG + "=" + code + "#" + TAGS;
    }

    /** Where a form goes that chooses about a topic. */
    String topic(long id) {
        return ALL + "/" + TOPICS + "/" + id;
    }

    /** Where a form goes that chooses about a category. */
    String category(String code) {
        return ALL + "/" + CATEGORIES + "/" + code;
    }

    /** Where a form goes that follows a tag, or no more. */
    public String tags() {
        return ALL + "/" + TAGS;
    }

    /** Where a form goes that says what one follows by writing. */
    public String settings() {
        return ALL + "/" + SETTINGS;
    }

    /** The form on the page of a topic, or of a category. */
    static String onPage(String page) {
        return page + "#suivi";
    }
}
