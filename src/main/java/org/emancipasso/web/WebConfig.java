package org.emancipasso.web;

import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the site is. */
@ConfigMapping(prefix = "emancipasso")
public interface WebConfig {

    /**
     * The public address of the site without a final slash; every absolute link is built from it, never from a request. The
     * default is for commands, which build none: the platform does not start on it (site/RequiredSettings).
     */
    @WithDefault("http://localhost")
    String baseUrl();

    /**
     * The proxies before the platform, as addresses or networks ({@code 10.0.0.0/8}): what one of them says in
     * {@code X-Forwarded-For} is believed. By default nobody is.
     */
    Optional<Networks> trustedProxies();

    /** Where the source code of what runs here is offered (AGPL-3.0, section 13); the footer links to it. */
    Optional<String> sourceUrl();

    /** How long the body of a request may be, wherever no file is sent ({@link RequestGuard}). */
    @WithDefault("256K")
    MemorySize largestForm();
}
