package org.emancipasso.site;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/**
 * Who answers for the site. All of it is optional here, since a command needs none of it; {@link RequiredSettings} makes
 * sure that the platform does not start without.
 */
@ConfigMapping(prefix = "emancipasso")
interface SiteConfig {

    /** Who publishes the site. */
    Publisher publisher();

    /** Who runs the machines that the site is on. */
    Host host();

    /** Whom one asks about personal data. */
    Privacy privacy();

    /** The publisher (loi n° 2004-575 du 21 juin 2004, art. 1-1). */
    interface Publisher {
        /** Its full name. */
        Optional<String> name();

        /** Its seat, on one line. */
        Optional<String> address();

        /** A telephone number that somebody answers. */
        Optional<String> phone();

        /** An e-mail address that somebody reads; the contact page gives it for everything. */
        Optional<String> email();

        /** The person who answers in law for what is published (directeur ou directrice de la publication). */
        Optional<String> director();

        /** Its RNA or SIREN number; shown when there is one. */
        Optional<String> registration();
    }

    /** The host (the same article). */
    interface Host {
        /** Its full name. */
        Optional<String> name();

        /** Its seat, on one line. */
        Optional<String> address();

        /** Its telephone number. */
        Optional<String> phone();
    }

    /** Personal data (RGPD, art. 13). */
    interface Privacy {
        /** The e-mail address that requests about personal data go to. */
        Optional<String> email();
    }
}
