package org.emancipasso.forum.desk;

import org.emancipasso.web.SiteRoutes;

import io.quarkus.qute.TemplateGlobal;

/** Every address of the desk of the forum. */
public final class ForumDeskRoutes {

    /** For templates: {@code {forumDeskRoutes.categories}}. */
    @TemplateGlobal(name = "forumDeskRoutes")
    public static final ForumDeskRoutes ROUTES = new ForumDeskRoutes();

    static final String HOME = SiteRoutes.TEAM + "/forum";
    static final String TAGS = HOME + "/etiquettes";
    static final String CODE = "{code:[a-z0-9-]{1,60}}";
    static final String DONE = "fait";

    private ForumDeskRoutes() {
    }

    /** All categories. */
    public String categories() {
        return HOME;
    }

    /** Where one is added. */
    public String newCategory() {
        return HOME + "/categorie";
    }

    /** One, and where a form changes it. */
    public String category(String code) {
        return HOME + "/categories/" + code;
    }

    /** Where a form moves one up or down. */
    public String order() {
        return HOME + "/ordre";
    }

    /** All tags. */
    public String tags() {
        return TAGS;
    }

    /** One, and where a form renames it. */
    public String tag(String code) {
        return TAGS + "/" + code;
    }

    /** Where a form merges it into another. */
    public String merge(String code) {
        return tag(code) + "/fusion";
    }

    static String done(String address) {
        return address + "?" + DONE + "=oui";
    }
}
