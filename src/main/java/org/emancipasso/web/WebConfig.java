package org.emancipasso.web;

import io.smallrye.config.ConfigMapping;

/** Where the site is. */
@ConfigMapping(prefix = "emancipasso")
public interface WebConfig {

    /** The public address of the site without a final slash; every absolute link is built from it, never from a request. */
    String baseUrl();
}
