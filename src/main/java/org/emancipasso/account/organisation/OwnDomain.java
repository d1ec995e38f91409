package org.emancipasso.account.organisation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.emancipasso.web.WebAddress;
import org.jspecify.annotations.Nullable;

import com.google.common.net.InternetDomainName;

/**
 * The domain that is an organisation's alone: the part of its site's name that somebody registered. None at a host where
 * anyone may have a page or an address, since mail there proves nothing. ASCII, so that a name that looks like another one
 * is another one.
 */
public final class OwnDomain {

    private static final Set<String> SHARED = new HashSet<>();

    static {
        read("free-mail-domains.txt");
        read("shared-domains.txt");
    }

    private OwnDomain() {
    }

    /** The domain of a site, if it is one's own. */
    public static Optional<String> of(@Nullable String website) {
        return Optional.ofNullable(website).flatMap(WebAddress::host).filter(InternetDomainName::isValid)
                .map(InternetDomainName::from).filter(OwnDomain::isRegistered)
                .map(name -> name.topPrivateDomain().toString()).filter(domain -> !SHARED.contains(domain));
    }

    /** Below a suffix of a registry; below one of a host, others have theirs too. */
    private static boolean isRegistered(InternetDomainName name) {
        return name.isUnderPublicSuffix() && name.publicSuffix().equals(name.registrySuffix());
    }

    private static void read(String file) {
        try (InputStream bytes = OwnDomain.class.getResourceAsStream("/organisation/" + file)) {
            if (bytes == null) {
                throw new IllegalStateException("The reference data " + file + " is missing from the build");
            }
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.US_ASCII)).lines().forEach(SHARED::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
