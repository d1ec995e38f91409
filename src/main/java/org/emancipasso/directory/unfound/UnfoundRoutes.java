package org.emancipasso.directory.unfound;

import org.emancipasso.web.SiteRoutes;

/** The address of the searches that found nothing. */
final class UnfoundRoutes {

    static final String UNFOUND = SiteRoutes.TEAM + "/recherches-sans-resultat";

    private UnfoundRoutes() {
    }
}
