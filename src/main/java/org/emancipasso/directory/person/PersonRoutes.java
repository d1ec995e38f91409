package org.emancipasso.directory.person;

import org.emancipasso.directory.desk.DeskRoutes;

import io.quarkus.qute.TemplateGlobal;

/** Every address about people whom listings name. */
public final class PersonRoutes {

    /** For templates: {@code {personRoutes.people(id)}}. */
    @TemplateGlobal(name = "personRoutes")
    public static final PersonRoutes ROUTES = new PersonRoutes();

    static final String PEOPLE = "/compte/fiches/{id:[0-9]{1,18}}/personnes";
    static final String REMOVAL = "retirer";
    static final String CONSENT = "/personnes/{token:[A-Za-z0-9_-]{1,400}}";

    /** The parameter of a page that says that something was just done. */
    static final String DONE = "fait";

    private PersonRoutes() {
    }

    /** Where editors of a listing name people. */
    public String people(long listing) {
        return DeskRoutes.ROUTES.one(listing) + "/personnes";
    }

    /** Where they take one off it. */
    public String remove(long listing) {
        return people(listing) + "/" + REMOVAL;
    }

    /** Where somebody agrees, and takes their name away. */
    String consent(String token) {
        return consents() + token;
    }

    /** Below it are those pages. */
    public String consents() {
        return "/personnes/";
    }
}
