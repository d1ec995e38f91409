package org.emancipasso.library.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.emancipasso.web.SiteRoutes;

import io.quarkus.qute.TemplateGlobal;

/** Every address of the curators of the library. */
public final class LibraryDeskRoutes {

    /** For templates: {@code {libraryDeskRoutes.list}}. */
    @TemplateGlobal(name = "libraryDeskRoutes")
    public static final LibraryDeskRoutes ROUTES = new LibraryDeskRoutes();

    static final String LIST = SiteRoutes.TEAM + "/ressources";
    static final String NEW = "nouvelle";
    static final String ONE = "{id:[0-9]{1,18}}";
    static final String ACT = ONE + "/geste";
    static final String WITHDRAW = ONE + "/retrait";
    static final String FILE = ONE + "/fichier";
    /** The parameter of a page that says that something was just done. */
    static final String DONE = "fait";

    private LibraryDeskRoutes() {
    }

    /** All resources, those that nobody looked at for longest first. */
    public String list() {
        return LIST;
    }

    /** Some of them. */
    String list(String state, String words, int page) {
        return LIST + "?etat=" + state + "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)
                + (page == 1 ? "" : "&page=" + page);
    }

    /** Where a curator writes a new one. */
    public String begin() {
        return LIST + "/" + NEW;
    }

    /** Where a curator changes one. */
    public String item(long id) {
        return LIST + "/" + id;
    }

    /** The same, saying that something was done. */
    String done(long id, String what) {
        return item(id) + "?" + DONE + "=" + what;
    }

    /** Where a curator publishes one, takes it back, verifies it, takes its file away. */
    public String act(long id) {
        return item(id) + "/geste";
    }

    /** Where a curator takes one off the site. */
    public String withdraw(long id) {
        return item(id) + "/retrait";
    }

    /** Where a curator sends the file that one is. */
    public String file(long id) {
        return item(id) + "/fichier";
    }
}
