package org.emancipasso.directory;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.emancipasso.catalogue.NamedTool;
import org.emancipasso.catalogue.ReplacedTool;
import org.emancipasso.catalogue.Tool;
import org.emancipasso.catalogue.WordList;
import org.emancipasso.search.FacetCounts;
import org.emancipasso.search.FacetedRequest;
import org.emancipasso.search.Folding;
import org.emancipasso.search.Precision;
import org.emancipasso.search.QueryText;
import org.emancipasso.search.QueryText.Clause;
import org.emancipasso.search.QueryText.Kind;
import org.emancipasso.territory.Area;
import org.emancipasso.territory.Commune;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.jspecify.annotations.Nullable;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;

/** The database queries of the directory. */
@ApplicationScoped
public class ProviderRepository implements PanacheRepository<Provider> {

    /** Kilometres on the sphere, in HQL; {@code greatest} keeps rounding inside the domain of {@code acos}. */
    private static final String KILOMETRES = "(6371 * acos(least(1.0, greatest(-1.0, "
            + "sin(radians(:latitude)) * sin(radians(seat.latitude)) + cos(radians(:latitude)) "
            + "* cos(radians(seat.latitude)) * cos(radians(seat.longitude - :longitude))))))";

    /** A name and where it leads. */
    public record NamedListing(Long id, String name) {}

    /** Where a listing is, and where it works. */
    public record Whereabouts(@ProjectedFieldName("seat.communeCode") @Nullable String communeCode,
            List<String> area) {}

    /** A name, where it leads, and when it last changed. */
    public record DatedListing(Long id, String name, Instant updatedAt) {}

    private final Presence presence;
    private final Clock clock;

    ProviderRepository(Presence presence, Clock clock) {
        this.presence = presence;
        this.clock = clock;
    }

    /** The listings of these external ids. */
    Map<String, Provider> byExternalIds(List<String> externalIds) {
        return externalIds.isEmpty()
                ? Map.of()
                : list("externalId in ?1", externalIds).stream()
                        .collect(Collectors.toMap(Provider::externalId, Function.identity()));
    }

    /** The listings of an organisation, on the site or not, by name. */
    List<Provider> ofOrganisation(long organisation) {
        return list("organisationId = ?1 order by foldedText, id", organisation);
    }

    /** The listings that follow an id. */
    List<Provider> after(long id, int most) {
        return find("id > ?1 order by id", id).page(0, most).list();
    }

    /** The published listings whose folded name begins with a letter {@code a}–{@code z}, or with none of them. */
    public List<NamedListing> publishedUnder(String letter) {
        String condition = letter.isEmpty() ? "not regexp_like(foldedText, '^[a-z]')" : "foldedText like :letter";
        PanacheQuery<Provider> query = letter.isEmpty()
                ? find("status = PUBLISHED and " + condition + " order by foldedText")
                : find("status = PUBLISHED and " + condition + " order by foldedText", Map.of("letter", letter + "%"));
        return query.project(NamedListing.class).list();
    }

    /** The published listings that follow an id, by id. */
    List<Provider> publishedAfter(long id, int most) {
        return find("status = PUBLISHED and id > ?1 order by id", id).page(0, most).list();
    }

    /** Those of some listings that are published, by id. */
    List<Provider> published(List<Long> ids) {
        return ids.isEmpty() ? List.of() : list("status = PUBLISHED and id in ?1 order by id", ids);
    }

    /** The published listings whose row changed last, the latest first. */
    List<Provider> lastChanged(int most) {
        return find("status = PUBLISHED order by updatedAt desc, id desc").page(0, most).list();
    }

    /** All that a map of the site needs of the listings that are on it. */
    public List<DatedListing> published() {
        return find("status = PUBLISHED order by id").project(DatedListing.class).list();
    }

    /** How many listings are on the site. */
    public long countPublished() {
        return count("status = PUBLISHED");
    }

    /** The listings, on the site or not, that are described with a word. */
    List<Provider> describedWith(WordList list, String code) {
        return list(describedWith(list) + " order by id", Map.of("code", code));
    }

    /** How many they are. */
    long countDescribedWith(WordList list, String code) {
        return count(describedWith(list), Map.of("code", code));
    }

    /** Puts one tool in the place of another. */
    void replaceTool(WordList list, Provider provider, String code, String other) {
        if (list == WordList.TOOL) {
            replace(provider.tools(), Tool.class, code, other);
        } else {
            replace(provider.leaves(), ReplacedTool.class, code, other);
        }
        provider.refold();
    }

    private <T extends NamedTool> void replace(Set<T> tools, Class<T> kind, String code, String other) {
        tools.removeIf(tool -> tool.code().equals(code));
        tools.add(getEntityManager().createQuery("from " + kind.getSimpleName() + " where code = :code", kind)
                .setParameter("code", other).getSingleResult());
    }

    private static String describedWith(WordList list) {
        return switch (list) {
            case SUPPORT -> "array_contains(supports, :code)";
            case STAGE -> "array_contains(stages, :code)";
            case SIZE -> "array_contains(sizes, :code)";
            case MODALITY -> "modality = :code";
            case STRUCTURE -> "structure = :code";
            case HEADCOUNT -> "headcount = :code";
            case THEME, NEED -> "1 = 0 and name = :code";
            case TOOL -> "exists (select 1 from Provider other join other.tools tool where other = this"
                    + " and tool.code = :code)";
            case LEAVES -> "exists (select 1 from Provider other join other.leaves tool where other = this"
                    + " and tool.code = :code)";
        };
    }

    /** What the search page shows while the engine is away: the same filters, letter by letter, by name. */
    public Hits search(SearchCriteria criteria) {
        Map<String, Object> parameters = new HashMap<>();
        String conditions = conditions(criteria, parameters);
        String order = criteria.order() == Sort.DISTANCE ? KILOMETRES + " nulls last, foldedText" : "foldedText";
        PanacheQuery<Provider> query = find(conditions + " order by " + order + ", id", parameters);
        List<Provider> found = criteria.page() > SearchCriteria.LAST_PAGE
                ? List.of()
                : query.page(criteria.page() - 1, SearchCriteria.PAGE_SIZE).list();
        return new Hits(found.stream().map(ProviderRepository::hit).toList(), query.count(), FacetCounts.NONE,
                Precision.DEGRADED);
    }

    /** What the map shows while the engine is away: the same counts. */
    public Hits countDepartments(SearchCriteria criteria) {
        Map<String, Object> parameters = new HashMap<>();
        List<Whereabouts> everywhere = find(conditions(criteria.without(Facet.DEPARTMENT), parameters), parameters)
                .project(Whereabouts.class).list();
        Map<String, Long> counts = everywhere.stream()
                .map(listing -> presence.departments(listing.communeCode(), listing.area()))
                .flatMap(codes -> codes.isEmpty() ? Stream.of(FacetedRequest.UNKNOWN) : codes.stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long allOfFrance = everywhere.stream().filter(listing -> listing.area().contains(Area.FRANCE)).count();
        Map<String, Object> all = new HashMap<>();
        return new Hits(List.of(), count(conditions(criteria, all), all),
                new FacetCounts(Map.of(Facet.DEPARTMENT.parameter, counts), Map.of(Area.FRANCE, allOfFrance)),
                Precision.DEGRADED);
    }

    /** Those of some listings that are on the site and that a search would find, word for word; the last published first. */
    public List<NamedListing> publishedAmong(SearchCriteria criteria, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>(Map.of("ids", ids));
        return find("id in :ids and " + conditions(criteria, parameters) + " order by id desc", parameters)
                .project(NamedListing.class).list();
    }

    private String conditions(SearchCriteria criteria, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>(List.of("status = PUBLISHED"));
        criteria.filters().forEach((facet, codes) -> conditions.add(filter(facet, codes, parameters)));
        List<Clause> clauses = QueryText.parse(criteria.q()).clauses();
        for (int i = 0; i < clauses.size(); i++) {
            conditions.add("foldedText " + (clauses.get(i).kind() == Kind.EXCLUDED ? "not " : "") + "like :word" + i
                    + " escape '!'");
            parameters.put("word" + i, "%" + Folding.fold(clauses.get(i).text()).replaceAll("([!%_])", "!$1") + "%");
        }
        Commune place = criteria.place();
        if (place != null) {
            conditions.add("(" + KILOMETRES + " <= :radius or array_intersects(area, :areas)"
                    + " or modality in ('distance', 'les-deux') and array_length(area) = 0)");
            parameters.put("latitude", place.location().latitude());
            parameters.put("longitude", place.location().longitude());
            parameters.put("radius", (double) criteria.radius());
            parameters.put("areas", Area.containing(place).toArray(String[]::new));
        }
        return String.join(" and ", conditions);
    }

    private String filter(Facet facet, List<String> codes, Map<String, Object> parameters) {
        String name = facet.name().toLowerCase(Locale.ROOT);
        List<String> either = new ArrayList<>();
        if (facet == Facet.CAPACITY) {
            parameters.put("forgotten", Capacity.forgottenOn(ParisDay.of(clock)));
        }
        if (codes.contains(FacetedRequest.UNKNOWN)) {
            either.add(switch (facet) {
                case STRUCTURE, MODALITY -> facet.name().toLowerCase(Locale.ROOT) + " is null";
                case TOOL, LEAVES -> facet.field + " is empty";
                case CAPACITY -> "(capacity is null or capacityOn <= :forgotten)";
                case SUPPORT, STAGE, SIZE -> "array_length(" + facet.field + ") = 0";
                case DEPARTMENT -> "(seat.communeCode is null and array_length(array_remove(area, 'france')) = 0)";
            });
        }
        List<String> known = codes.stream().filter(code -> !code.equals(FacetedRequest.UNKNOWN)).toList();
        if (!known.isEmpty()) {
            either.add(switch (facet) {
                case STRUCTURE -> "structure in :" + name;
                case MODALITY -> "(modality in :" + name + " or modality = 'les-deux')";
                case CAPACITY -> "(capacity in :" + name + " and capacityOn > :forgotten)";
                case TOOL, LEAVES -> "exists (select 1 from Provider other join other." + facet.field
                        + " tool where other = this and tool.code in :" + name + ")";
                case SUPPORT, STAGE, SIZE -> "array_intersects(" + facet.field + ", :" + name + ")";
                case DEPARTMENT -> "array_intersects(area, :areasNaming) or substring(seat.communeCode, 1, 2) in :"
                        + name + " or substring(seat.communeCode, 1, 3) in :" + name;
            });
            if (facet == Facet.DEPARTMENT) {
                parameters.put("areasNaming", presence.areasNaming(known).toArray(String[]::new));
            }
            parameters.put(name, switch (facet) {
                case SUPPORT, STAGE, SIZE -> known.toArray(String[]::new);
                case CAPACITY -> known.stream().map(Capacity::of).flatMap(Optional::stream).toList();
                default -> known;
            });
        }
        return "(" + String.join(" or ", either) + ")";
    }

    private static ProviderHit hit(Provider provider) {
        ProviderDetails details = provider.details();
        Seat seat = details.seat();
        return new ProviderHit(provider.id(), details.name(), details.pitch(), details.structure(), details.modality(),
                seat == null ? null : seat.communeName(),
                seat == null || seat.latitude() == null || seat.longitude() == null
                        ? null
                        : GeoPoint.of(seat.latitude(), seat.longitude()),
                details.area(), provider.isExample(), provider.freshOn().toEpochDay(),
                provider.capacity().map(said -> said.capacity().code).orElse(null),
                provider.capacity().map(Capacity.Said::weeks).orElse(null),
                provider.capacity().map(said -> said.on().toEpochDay()).orElse(null), List.of(), List.of());
    }
}
