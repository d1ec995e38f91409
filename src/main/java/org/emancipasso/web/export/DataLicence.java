package org.emancipasso.web.export;

/** A licence that French public bodies may give to data (code des relations entre le public et l'administration, D323-2-1). */
public enum DataLicence {
    ETALAB("Licence Ouverte 2.0", "https://spdx.org/licenses/etalab-2.0.html"),
    ODBL("Open Database License 1.0", "https://opendatacommons.org/licenses/odbl/1-0/");

    /** Its name. */
    public final String title;
    /** Its text. */
    public final String url;

    DataLicence(String title, String url) {
        this.title = title;
        this.url = url;
    }
}
