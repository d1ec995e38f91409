package org.emancipasso.site;

import io.quarkus.qute.TemplateGlobal;

/** Where the legal pages lead outside of the site. */
public final class LegalRoutes {

    /** For templates: {@code {legalRoutes.licence}}. */
    @TemplateGlobal(name = "legalRoutes")
    static final LegalRoutes ROUTES = new LegalRoutes();

    private LegalRoutes() {
    }

    /** Writes to somebody. */
    public String mail(String address) {
        return "mailto:" + address;
    }

    /** Calls somebody, however the number is spaced. */
    public String call(String number) {
        return "tel:" + number.replaceAll("[^+0-9]", "");
    }

    /** The text of the software's licence. */
    public String licence() {
        return "https://www.gnu.org/licenses/agpl-3.0.html";
    }

    /** Where one complains about the use of personal data. */
    public String dataAuthority() {
        return "https://www.cnil.fr/fr/plaintes";
    }

    /** Where one complains about a page that stays closed to people with a disability. */
    public String rightsDefender() {
        return "https://formulaire.defenseurdesdroits.fr/";
    }

    /** The same, near one's home. */
    public String rightsDefenderNearby() {
        return "https://www.defenseurdesdroits.fr/saisir/delegues";
    }
}
