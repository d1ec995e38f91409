package org.emancipasso.directory.transfer;

import org.emancipasso.web.RequestGuard;
import org.emancipasso.web.SiteRoutes;

import io.quarkus.qute.TemplateGlobal;

/** The addresses of imports and exports. */
public final class TransferRoutes {

    /** For templates: {@code {transferRoutes.imports}}. */
    @TemplateGlobal(name = "transferRoutes")
    public static final TransferRoutes ROUTES = new TransferRoutes();

    static final String IMPORT = RequestGuard.UPLOAD;
    static final String EXPORT = SiteRoutes.TEAM + "/export";

    private TransferRoutes() {
    }

    /** Where a form sends a file to import. */
    public String imports() {
        return IMPORT;
    }

    /** One import. */
    public String run(long id) {
        return IMPORT + "/" + id;
    }

    /** Where a form has a checked file written. */
    public String begin(long id) {
        return run(id) + "/lancer";
    }

    /** Where a form gives a checked file up. */
    public String abandon(long id) {
        return run(id) + "/abandonner";
    }

    /** Where staff take the listings away. */
    public String exports() {
        return EXPORT;
    }

    /** The listings, as a form asks for them. */
    public String exportFile() {
        return EXPORT + "/fichier";
    }
}
