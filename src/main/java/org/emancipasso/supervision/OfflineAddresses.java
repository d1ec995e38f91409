package org.emancipasso.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.emancipasso.web.FrenchDate;

/** What pages say of addresses of which a person saw that they are gone. */
@ApplicationScoped
public class OfflineAddresses {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final SupervisionRepository addresses;

    OfflineAddresses(SupervisionRepository addresses) {
        this.addresses = addresses;
    }

    /**
     * An address that is gone.
     *
     * @param since the day on which a person saw it
     * @param copy the page that an archive may have of it, from when it last answered; nobody asked it
     */
    public record Offline(FrenchDate since, String copy) {}

    /** Those of some addresses that are gone, by how they were typed; in one query. */
    public Map<String, Offline> among(Collection<String> typed) {
        Map<String, String> canonical = new HashMap<>();
        typed.forEach(address -> RequestAddress.of(address)
                .ifPresent(uri -> canonical.put(address, uri.toString())));
        if (canonical.isEmpty()) {
            return Map.of();
        }
        Map<String, SupervisedAddress> gone = addresses.offline(canonical.values()).stream()
                .collect(Collectors.toMap(SupervisedAddress::url, one -> one));
        Map<String, Offline> found = new HashMap<>();
        canonical.forEach((address, url) -> {
            SupervisedAddress one = gone.get(url);
            LocalDate since = one == null ? null : one.offlineOn();
            if (one != null && since != null) {
                found.put(address, new Offline(new FrenchDate(since), copy(one)));
            }
        });
        return found;
    }

    /** Where the Wayback Machine shows the copy that is nearest to a day; the last one without. */
    static String copy(SupervisedAddress address) {
        Instant alive = address.aliveAt();
        String day = alive == null ? "2" : DAY.format(LocalDate.ofInstant(alive, Hours.PARIS));
        return "https://web.archive.org/web/" + day + "/" + address.url();
    }
}
