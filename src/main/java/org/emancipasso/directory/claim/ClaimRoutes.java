package org.emancipasso.directory.claim;

import io.quarkus.qute.TemplateGlobal;

/** Every address about whose a listing is. */
public final class ClaimRoutes {

    /** For templates: {@code {claimRoutes.claim(id)}}. */
    @TemplateGlobal(name = "claimRoutes")
    public static final ClaimRoutes ROUTES = new ClaimRoutes();

    static final String CLAIM = "/prestataires/{id:[0-9]{1,18}}/revendiquer";
    static final String SEND_CODE = "code";
    static final String GIVE_CODE = "preuve";
    static final String FILE = "fichier";
    static final String REVIEW = "relecture";
    static final String DROP = "abandon";
    static final String OBJECTIONS = "/oppositions";
    static final String OBJECTION = OBJECTIONS + "/{token:[A-Za-z0-9_-]{1,400}}";

    static final String ORGANISATION = "organisation";
    static final String MAILBOX = "boite";
    static final String CODE = "code";
    static final String DONE = "fait";

    private ClaimRoutes() {
    }

    /** Where members say that a listing is their organisation's. */
    public String claim(long id) {
        return CLAIM.replaceFirst("\\{.*\\}", Long.toString(id));
    }

    /** What forms of that page post to. */
    public String action(long id, String action) {
        return claim(id) + "/" + action;
    }

    /** Where whoever answered for a listing objects, by the token of their letter. */
    public String objection(String token) {
        return OBJECTIONS + "/" + token;
    }

    /** What all such links begin with; for robots. */
    public String objections() {
        return OBJECTIONS + "/";
    }
}
