package org.emancipasso.directory.contact;

import org.emancipasso.directory.DirectoryRoutes;
import org.emancipasso.directory.SearchCriteria;
import org.emancipasso.web.SiteRoutes;

import io.quarkus.qute.TemplateGlobal;

/** Every address by which associations and structures reach each other. */
public final class ContactRoutes {

    /** For templates: {@code {contactRoutes.nobody}}. */
    @TemplateGlobal(name = "contactRoutes")
    public static final ContactRoutes ROUTES = new ContactRoutes();

    static final String WRITE = "/prestataires/{id:[0-9]{1,18}}/ecrire";
    static final String JOIN = "/prestataires/{id:[0-9]{1,18}}/joindre";
    static final String NOBODY = "/prestataires/personne";
    static final String ANSWER = "/reponses/{token:[A-Za-z0-9_-]{1,400}}";
    static final String FOLLOW = "/demandes/{token:[A-Za-z0-9_-]{1,400}}";
    static final String CONSENT = "/adresses/{token:[A-Za-z0-9_-]{1,400}}";
    static final String TEAM = SiteRoutes.TEAM + "/demandes";

    /** The parameter of a page that says that something was just done. */
    static final String DONE = "fait";
    static final String SENT = "envoye";
    static final String TO_CONFIRM = "a-confirmer";

    private static final String VARIABLE = "\\{.*\\}";

    private ContactRoutes() {
    }

    /** Where one writes to a structure. */
    public String write(long id) {
        return WRITE.replaceFirst(VARIABLE, Long.toString(id));
    }

    /** Where one says how to reach a structure. */
    public String join(long id) {
        return JOIN.replaceFirst(VARIABLE, Long.toString(id));
    }

    /** « Je n’ai trouvé personne ». */
    public String nobody() {
        return NOBODY;
    }

    /** « Je n’ai trouvé personne », with what was searched for. */
    public String nobody(SearchCriteria criteria) {
        return DirectoryRoutes.ROUTES.search(criteria.withPage(1)).replaceFirst("^[^?]*", NOBODY);
    }

    /** Where a structure answers. */
    public String answer(String token) {
        return ANSWER.replaceFirst(VARIABLE, token);
    }

    /** Where an association sees what became of its message. */
    public String follow(String token) {
        return FOLLOW.replaceFirst(VARIABLE, token);
    }

    /** Where whoever reads a proposed address says whether messages may go there. */
    public String consent(String token) {
        return CONSENT.replaceFirst(VARIABLE, token);
    }

    /** Below it are those pages. */
    public String privateConsents() {
        return CONSENT.replaceFirst(VARIABLE, "");
    }

    /** Below it are the pages of messages, for those who hold their links. */
    public String privateAnswers() {
        return ANSWER.replaceFirst(VARIABLE, "");
    }

    /** The same for associations. */
    public String privateRequests() {
        return FOLLOW.replaceFirst(VARIABLE, "");
    }

    /** Where staff see how many messages were answered. */
    public String team() {
        return TEAM;
    }

    static String done(String path, String what) {
        return path + "?" + DONE + "=" + what;
    }
}
