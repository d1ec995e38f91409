package org.emancipasso.account.personaldata;

import org.emancipasso.account.AccountRoutes;

import io.quarkus.qute.TemplateGlobal;

/** The addresses that forms of these pages go to; the pages themselves are in {@link AccountRoutes}. */
public final class PersonalDataRoutes {

    /** For templates: {@code {personalDataRoutes.stay}}. */
    @TemplateGlobal(name = "personalDataRoutes")
    public static final PersonalDataRoutes ROUTES = new PersonalDataRoutes();

    /** Below {@link AccountRoutes#ERASURE}. */
    static final String STAY = "/annuler";

    private PersonalDataRoutes() {
    }

    /** Where a form changes one's mind. */
    public String stay() {
        return AccountRoutes.ERASURE + STAY;
    }

    /** Where one logs in again before leaving, then back. */
    public String logInAgain() {
        return AccountRoutes.ROUTES.logInAgain(AccountRoutes.ERASURE);
    }
}
