package org.emancipasso.site;

import org.jspecify.annotations.Nullable;

/**
 * Who publishes the site, who hosts it, and whom to write to, as the settings say.
 *
 * @param registration an RNA or SIREN number, if there is one
 */
record Imprint(
        String publisher,
        String address,
        String phone,
        String email,
        String director,
        @Nullable String registration,
        String host,
        String hostAddress,
        String hostPhone,
        String privacyEmail) {

    /** {@link RequiredSettings} made sure that they are there. */
    static Imprint of(SiteConfig site) {
        SiteConfig.Publisher publisher = site.publisher();
        SiteConfig.Host host = site.host();
        return new Imprint(publisher.name().orElseThrow(), publisher.address().orElseThrow(),
                publisher.phone().orElseThrow(), publisher.email().orElseThrow(), publisher.director().orElseThrow(),
                publisher.registration().orElse(null), host.name().orElseThrow(), host.address().orElseThrow(),
                host.phone().orElseThrow(), site.privacy().email().orElseThrow());
    }
}
