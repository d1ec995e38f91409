package org.emancipasso.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.inject.spi.CDI;

import org.emancipasso.directory.ProviderService.Change;
import org.jspecify.annotations.Nullable;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Listings of a test, published by an import and taken off the site afterwards. */
public final class TestListings {

    private static final String PREFIX = "essai-soin-";

    private final List<Long> published = new ArrayList<>();

    /** Publishes one; its name is unique among all tests. */
    public long publish(String name, @Nullable String website, @Nullable String contact) {
        save(name, website, contact, Optional.of(ProviderStatus.PUBLISHED));
        long id = QuarkusTransaction.requiringNew().call(() -> CDI.current().select(ProviderRepository.class).get()
                .byExternalIds(List.of(externalId(name))).get(externalId(name)).id());
        published.add(id);
        return id;
    }

    /** Imports one again, as a file does. */
    public void save(String name, @Nullable String website, @Nullable String contact) {
        save(name, website, contact, Optional.empty());
    }

    private static void save(String name, @Nullable String website, @Nullable String contact,
            Optional<ProviderStatus> status) {
        CDI.current().select(ProviderService.class).get()
                .saveAll(List.of(new Change(externalId(name), name, _ -> details(name, website, contact), true,
                        status, "")), _ -> {
                        });
    }

    /** Takes all of them off the site. */
    public void withdrawAll() {
        published.forEach(id -> CDI.current().select(ProviderService.class).get().withdraw(id, "Fin de l’essai"));
        published.clear();
    }

    /** Takes whatever tests published off the site. */
    public static void leaveTheDemonstration() {
        QuarkusTransaction.requiringNew().run(() -> CDI.current().select(ProviderRepository.class).get()
                .find("status = ?1 and (externalId is null or externalId not like ?2)", ProviderStatus.PUBLISHED,
                        Provider.EXAMPLE_PREFIX + "%")
                .list().forEach(provider -> provider.unpublish(CDI.current().select(Clock.class).get().instant())));
    }

    /** How many there are, whatever their status. */
    public static long count() {
        return QuarkusTransaction.requiringNew()
                .call(() -> CDI.current().select(ProviderRepository.class).get().count());
    }

    /** Has somebody have checked one on another day. */
    public static void verifiedOn(long id, LocalDate day) {
        QuarkusTransaction.requiringNew().run(
                () -> CDI.current().select(ProviderRepository.class).get().findById(id).verify(day));
    }

    /** Says whose one is. */
    public static void entrust(long id, @Nullable Long organisation) {
        CDI.current().select(ProviderService.class).get().entrust(null, id, organisation, "Essai");
    }

    /** One as it is now. */
    public static CaredListing now(long id) {
        return CDI.current().select(ProviderCareService.class).get().find(id).orElseThrow();
    }

    private static String externalId(String name) {
        return PREFIX + Integer.toHexString(name.hashCode());
    }

    private static ProviderDetails details(String name, @Nullable String website, @Nullable String contact) {
        return new ProviderDetails(name, "Une ligne", null, "scop", null, null, List.of("departement:44"),
                List.of("prise-en-main"), List.of(), List.of(), null, List.of(), List.of(), List.of(), List.of(), null,
                website, contact, List.of());
    }
}
