package org.emancipasso.account.organisation;

import org.emancipasso.web.SiteRoutes;

import io.quarkus.qute.TemplateGlobal;

/** Every address about organisations. */
public final class OrganisationRoutes {

    /** For templates: {@code {organisationRoutes.all}}. */
    @TemplateGlobal(name = "organisationRoutes")
    public static final OrganisationRoutes ROUTES = new OrganisationRoutes();

    static final String ALL = "/compte/organisations";
    static final String CREATE = "/creer";
    static final String ONE = "/{id:[0-9]{1,18}}";
    static final String EDIT = ONE + "/modifier";
    static final String INVITE = ONE + "/inviter";
    static final String UNINVITE = ONE + "/invitations/retirer";
    static final String LEAVE = ONE + "/quitter";
    static final String PART = ONE + "/role";
    static final String REMOVE = ONE + "/personnes/retirer";
    static final String SPEECH = ONE + "/parole";
    static final String SEND_CODE = ONE + "/code";
    static final String GIVE_CODE = ONE + "/preuve";
    static final String ASK_CURATOR = ONE + "/relecture";

    static final String ANSWER = "/reponse";
    static final String INVITATION = "/invitations/{token:[A-Za-z0-9_-]{1,400}}";

    static final String TEAM = SiteRoutes.TEAM + "/organisations";
    static final String PROVE = ONE + "/preuve";
    static final String UNPROVE = ONE + "/preuve/retirer";

    /** The parameter of a page that says that something was just done. */
    static final String DONE = "fait";
    static final String PERSON = "personne";
    static final String PART_FIELD = "role";
    static final String YES = "oui";
    static final String ADDRESS = "adresse";
    static final String MAILBOX = "boite";
    static final String CODE = "code";
    static final String REASON = "motif";

    private OrganisationRoutes() {
    }

    /** Those that one is in. */
    public String all() {
        return ALL;
    }

    /** Where one is made. */
    public String create() {
        return ALL + CREATE;
    }

    /** One, for those who are in it. */
    public String one(long id) {
        return ALL + "/" + id;
    }

    /** What forms of the page of one post to: {@code quitter}, {@code role}… */
    public String action(long id, String action) {
        return one(id) + "/" + action;
    }

    /** An invitation, by the token of its letter. */
    public String invitation(String token) {
        return "/invitations/" + token;
    }

    /** Where a form answers an invitation. */
    public String answer() {
        return ALL + ANSWER;
    }

    /** What staff look at. */
    public String team() {
        return TEAM;
    }

    /** One, as staff see it. */
    public String team(long id) {
        return TEAM + "/" + id;
    }

    static String done(String path, String what) {
        return path + "?" + DONE + "=" + what;
    }
}
