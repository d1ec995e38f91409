package org.emancipasso.library.path;

import org.emancipasso.library.LibraryRoutes;
import org.emancipasso.search.Folding;
import org.emancipasso.web.SiteRoutes;

import io.quarkus.qute.TemplateGlobal;

/** Every address of collections and paths. */
public final class PathRoutes {

    /** For templates: {@code {pathRoutes.all}}. */
    @TemplateGlobal(name = "pathRoutes")
    public static final PathRoutes ROUTES = new PathRoutes();

    static final String ALL = LibraryRoutes.SEARCH + "/parcours";
    static final String DESK = SiteRoutes.TEAM + "/parcours";
    static final String NEW = "nouveau";
    static final String ONE = "{id:[0-9]{1,18}}";
    static final String DONE = "fait";

    private PathRoutes() {
    }

    /** All that are on the site. */
    public String all() {
        return ALL;
    }

    /** One of them. */
    public String path(long id, String title) {
        String slug = Folding.slug(title);
        return ALL + "/" + id + (slug.isEmpty() ? "" : "-" + slug);
    }

    /** The same to carry away. */
    public String archive(long id) {
        return ALL + "/" + id + "/hors-ligne.zip";
    }

    /** Where curators look after them. */
    public String desk() {
        return DESK;
    }

    /** Where a curator begins one. */
    public String begin() {
        return DESK + "/" + NEW;
    }

    /** Where a curator changes one. */
    public String edit(long id) {
        return DESK + "/" + id;
    }

    /** Where a curator publishes one or takes it back. */
    public String act(long id) {
        return edit(id) + "/geste";
    }

    /** Where a curator takes one off the site. */
    public String withdraw(long id) {
        return edit(id) + "/retrait";
    }

    /** The page of one, saying that something was done. */
    static String done(long id, String what) {
        return ROUTES.edit(id) + "?" + DONE + "=" + what;
    }
}
