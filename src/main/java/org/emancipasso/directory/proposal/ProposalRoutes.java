package org.emancipasso.directory.proposal;

import org.emancipasso.directory.DirectoryRoutes;

import io.quarkus.qute.TemplateGlobal;

/** The addresses of proposals; where one begins is {@link DirectoryRoutes}'. */
public final class ProposalRoutes {

    /** For templates: {@code {proposalRoutes.twins}}. */
    @TemplateGlobal(name = "proposalRoutes")
    public static final ProposalRoutes ROUTES = new ProposalRoutes();

    static final String PROPOSAL = "/prestataires/proposer";
    static final String TWINS = "/prestataires/proposer/doublons";
    static final String CORRECTION = "/prestataires/{id:[0-9]{1,18}}/corriger";
    static final String STATES = "/prestataires/propositions";
    static final String STATE = STATES + "/{token:[A-Za-z0-9_-]{1,400}}";

    /** The parameter of a page that says that something was just done. */
    static final String DONE = "fait";

    private ProposalRoutes() {
    }

    /** Listings that may be the one being described, as one types. */
    public String twins() {
        return TWINS;
    }

    /** Where whoever sent a proposal reads what becomes of it, and changes it. */
    public String state(String token) {
        return STATES + "/" + token;
    }

    /** Below it, every address is for one person. */
    public String states() {
        return STATES + "/";
    }
}
