package org.emancipasso.catalogue;

/**
 * What one needs a tool for.
 *
 * @param code in addresses and files
 * @param label as an association says it
 * @param help one more line, maybe empty
 */
public record Need(String code, String label, String help) {

    /** Where the tools for it are. */
    public String url() {
        return CatalogueRoutes.ROUTES.need(code);
    }
}
