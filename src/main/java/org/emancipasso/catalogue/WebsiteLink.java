package org.emancipasso.catalogue;

/**
 * The site of a tool.
 *
 * @param shown without what every address has
 */
record WebsiteLink(String url, String shown) {

    static WebsiteLink of(String url) {
        return new WebsiteLink(url, url.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/$", ""));
    }
}
