package org.emancipasso.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.emancipasso.catalogue.Languages;
import org.emancipasso.catalogue.NamedTool;
import org.emancipasso.catalogue.Taxonomy;
import org.emancipasso.catalogue.Vocabulary;
import org.emancipasso.supervision.OfflineAddresses.Offline;
import org.emancipasso.territory.Area;
import org.emancipasso.territory.Commune;
import org.emancipasso.territory.Territories;
import org.emancipasso.web.FrenchDate;
import org.emancipasso.web.markdown.Markdown;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.RawString;

/**
 * All that the page of a listing shows, and nothing private.
 *
 * @param toCheck whether nobody said for long that it is right
 * @param capacity what the structure said lately
 * @param organisation whose it is, said to those who speak for it
 * @param stages all of them, each with whether it is covered; empty when the listing does not say
 */
record ProviderView(
        long id,
        String name,
        @Nullable String pitch,
        @Nullable RawString description,
        boolean example,
        @Nullable String structure,
        @Nullable String headcount,
        @Nullable String seat,
        List<String> area,
        @Nullable String modality,
        List<String> languages,
        List<String> labels,
        @Nullable String siren,
        @Nullable Website website,
        List<Coded> supports,
        List<Stage> stages,
        List<String> sizes,
        List<Coded> leaves,
        List<Coded> tools,
        List<Project> projects,
        @Nullable FrenchDate verifiedOn,
        @Nullable FrenchDate confirmedOn,
        FrenchDate updatedOn,
        boolean toCheck,
        @Nullable String capacity,
        @Nullable FrenchDate capacityOn,
        @Nullable Long organisation,
        String url,
        JsonLd jsonLd) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** A label that leads to a search with its code. */
    record Coded(String label, String url) {}

    /** One of the eight stages. */
    record Stage(String label, boolean covered) {}

    /**
     * An address and how it is shown.
     *
     * @param offline what to say of it when somebody saw that it is gone
     */
    record Website(String url, String shown, @Nullable Offline offline) {

        static @Nullable Website of(@Nullable String url, Map<String, Offline> offline) {
            return url == null
                    ? null
                    : new Website(url, url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", ""),
                            offline.get(url));
        }
    }

    /** An example project. */
    record Project(
            String association,
            @Nullable Integer year,
            @Nullable String summary,
            @Nullable String result,
            @Nullable Website link) {

        /** Whether it says more than for whom and when. */
        public boolean hasDetails() {
            return summary != null || result != null || link != null;
        }
    }

    /**
     * That of a listing.
     *
     * @param offline which of its addresses are gone, of {@link #addresses}
     */
    static ProviderView of(Provider provider, Vocabulary vocabulary, Territories territories, CapacityWords words,
            LocalDate today, Map<String, Offline> offline, String baseUrl) {
        Optional<Capacity.Said> capacity = provider.capacity().filter(said -> said.isKnown(today));
        ProviderDetails details = provider.details();
        String url = baseUrl + DirectoryRoutes.ROUTES.listing(provider.id(), details.name());
        List<String> areas = details.area().stream().map(code -> areaName(territories, code)).toList();
        return new ProviderView(provider.id(), details.name(), details.pitch(),
                details.description() == null ? null : Markdown.html(details.description()), provider.isExample(),
                label(vocabulary, Taxonomy.STRUCTURE, details.structure()),
                label(vocabulary, Taxonomy.HEADCOUNT, details.headcount()), seat(details, territories), areas,
                label(vocabulary, Taxonomy.MODALITY, details.modality()),
                details.languages().stream().map(Languages::name).toList(), details.labels(), details.siren(),
                Website.of(details.website(), offline),
                details.supports().stream().map(code -> coded(Facet.SUPPORT, vocabulary, code)).toList(),
                stages(details, vocabulary),
                details.sizes().stream().map(code -> vocabulary.label(Taxonomy.SIZE, code)).toList(),
                coded(Facet.LEAVES, provider.leaves().stream()), coded(Facet.TOOL, provider.tools().stream()),
                details.projects().stream().map(project -> project(project, offline)).toList(),
                date(provider.verifiedOn()),
                date(provider.confirmedOn()), Objects.requireNonNull(date(day(provider.updatedAt()))),
                Freshness.isOlder(provider.freshOn(), today, Freshness.MENTIONED),
                capacity.map(said -> words.of(said.capacity(), said.weeks())).orElse(null),
                capacity.map(said -> new FrenchDate(said.on())).orElse(null), provider.organisationId(),
                url,
                JsonLd.of(details, url, areas));
    }

    /** The addresses of other sites that the page of a listing shows. */
    static List<String> addresses(Provider provider) {
        ProviderDetails details = provider.details();
        return Stream.concat(Stream.of(Optional.ofNullable(details.website())),
                details.projects().stream().map(ExampleProject::url).map(Optional::ofNullable))
                .flatMap(Optional::stream).toList();
    }

    /** One line for search engines and shared links. */
    public String summary() {
        return pitch == null ? name : pitch;
    }

    private static @Nullable String label(Vocabulary vocabulary, Taxonomy taxonomy, @Nullable String code) {
        return code == null ? null : vocabulary.label(taxonomy, code);
    }

    private static @Nullable String seat(ProviderDetails details, Territories territories) {
        Seat seat = details.seat();
        if (seat == null || seat.communeName() == null) {
            return null;
        }
        Commune commune = seat.communeCode() == null ? null : territories.commune(seat.communeCode()).orElse(null);
        return seat.communeName() + (seat.postcode() == null ? "" : " (" + seat.postcode() + ")")
                + (commune == null ? "" : ", " + territories.regionName(commune));
    }

    private static String areaName(Territories territories, String code) {
        return territories.area(code).map(Area::name).orElse(code);
    }

    private static List<Stage> stages(ProviderDetails details, Vocabulary vocabulary) {
        return details.stages().isEmpty()
                ? List.of()
                : vocabulary.terms(Taxonomy.STAGE).stream()
                        .map(term -> new Stage(term.label(), details.stages().contains(term.code()))).toList();
    }

    private static Coded coded(Facet facet, Vocabulary vocabulary, String code) {
        return new Coded(facet.label(vocabulary, code), DirectoryRoutes.ROUTES.searchWith(facet.parameter, code));
    }

    private static List<Coded> coded(Facet facet, Stream<? extends NamedTool> tools) {
        return tools.map(tool -> new Coded(tool.name(),
                DirectoryRoutes.ROUTES.searchWith(facet.parameter, tool.code()))).toList();
    }

    private static Project project(ExampleProject project, Map<String, Offline> offline) {
        return new Project(project.association(), project.year(), project.summary(), project.result(),
                Website.of(project.url(), offline));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, PARIS);
    }

    private static @Nullable FrenchDate date(@Nullable LocalDate date) {
        return date == null ? null : new FrenchDate(date);
    }
}
