package org.emancipasso.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.emancipasso.catalogue.Tool;
import org.emancipasso.catalogue.WordList;
import org.emancipasso.search.FacetCounts;
import org.emancipasso.search.FacetedRequest;
import org.emancipasso.search.Folding;
import org.emancipasso.search.Precision;
import org.emancipasso.search.QueryText;
import org.emancipasso.search.QueryText.Clause;
import org.emancipasso.search.QueryText.Kind;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** The database queries of resources. */
@ApplicationScoped
class ItemRepository implements PanacheRepository<LibraryItem> {

    /** One that nobody else changes before the caller's transaction ends. */
    Optional<LibraryItem> lock(long id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Has those who enter one address, or one title without an address, at once do so one after the other. */
    void hold(String key) {
        getEntityManager().createNativeQuery(
                "select 1 from (select pg_advisory_xact_lock(hashtextextended(:key, 120))) held")
                .setParameter("key", key).getSingleResult();
    }

    Optional<LibraryItem> at(String canonical) {
        return find("canonical", canonical).firstResultOptional();
    }

    /** Drafts of a title that have no address. */
    List<LibraryItem> draftsCalled(String title) {
        return list("status = DRAFT and canonical is null and title = ?1 order by id", title);
    }

    Map<String, LibraryItem> byExternalIds(List<String> externalIds) {
        return externalIds.isEmpty()
                ? Map.of()
                : list("externalId in ?1", externalIds).stream()
                        .collect(Collectors.toMap(LibraryItem::externalId, Function.identity()));
    }

    Map<String, LibraryItem> byCanonical(List<String> canonical) {
        return canonical.isEmpty()
                ? Map.of()
                : list("canonical in ?1", canonical).stream()
                        .collect(Collectors.toMap(item -> item.canonical().orElseThrow(), Function.identity()));
    }

    /** Those of some resources that are published, by id. */
    List<LibraryItem> published(List<Long> ids) {
        return ids.isEmpty() ? List.of() : list("status = PUBLISHED and id in ?1 order by id", ids);
    }

    /** The published resources that follow an id, by id. */
    List<LibraryItem> publishedAfter(long id, int most) {
        return find("status = PUBLISHED and id > ?1 order by id", id).page(0, most).list();
    }

    /** The published resources whose row changed last, the latest first. */
    List<LibraryItem> lastChanged(int most) {
        return find("status = PUBLISHED order by updatedAt desc, id desc").page(0, most).list();
    }

    /** All that a map of the site needs of the resources that are on it. */
    List<DatedItem> published() {
        return find("status = PUBLISHED order by id").project(DatedItem.class).list();
    }

    /** A title, where it leads, and when it last changed. */
    public record DatedItem(Long id, String title, Instant updatedAt) {}

    /** The resources, on the site or not, that are described with a word. */
    List<LibraryItem> describedWith(WordList list, String code) {
        return find(describedWith(list) + " order by id", Map.of("code", code)).list();
    }

    /** How many they are. */
    long countDescribedWith(WordList list, String code) {
        return count(describedWith(list), Map.of("code", code));
    }

    Tool tool(String code) {
        return getEntityManager().createQuery("from Tool where code = :code", Tool.class).setParameter("code", code)
                .getSingleResult();
    }

    private static String describedWith(WordList list) {
        return switch (list) {
            case SUPPORT -> "array_contains(supports, :code)";
            case STAGE -> "array_contains(stages, :code)";
            case THEME -> "array_contains(themes, :code)";
            case TOOL -> "exists (select 1 from LibraryItem other join other.tools tool where other = this"
                    + " and tool.code = :code)";
            case SIZE, MODALITY, STRUCTURE, HEADCOUNT, LEAVES, NEED -> "1 = 0 and title = :code";
        };
    }

    /** What the search page shows while the engine is away: the same filters, letter by letter. */
    LibraryHits search(LibraryCriteria criteria) {
        Map<String, Object> parameters = new HashMap<>();
        String order = switch (criteria.order()) {
            case RECENT -> "publishedOn desc, id desc";
            case SHORT -> "minutes nulls last, title, id";
            case RELEVANCE, TITLE -> "title, id";
        };
        PanacheQuery<LibraryItem> query = find(conditions(criteria, parameters) + " order by " + order, parameters);
        List<LibraryItem> found = criteria.page() > LibraryCriteria.LAST_PAGE
                ? List.of()
                : query.page(criteria.page() - 1, LibraryCriteria.PAGE_SIZE).list();
        return new LibraryHits(found.stream().map(item -> ItemHit.of(item.id(), item.details())).toList(),
                query.count(), FacetCounts.NONE,
                Precision.DEGRADED);
    }

    private static String conditions(LibraryCriteria criteria, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>(List.of("status = PUBLISHED"));
        criteria.filters().forEach((facet, codes) -> conditions.add(filter(facet, codes, parameters)));
        List<Clause> clauses = QueryText.parse(criteria.q()).clauses();
        for (int i = 0; i < clauses.size(); i++) {
            conditions.add("foldedText " + (clauses.get(i).kind() == Kind.EXCLUDED ? "not " : "") + "like :word" + i
                    + " escape '!'");
            parameters.put("word" + i, "%" + Folding.fold(clauses.get(i).text()).replaceAll("([!%_])", "!$1") + "%");
        }
        return String.join(" and ", conditions);
    }

    private static String filter(LibraryFacet facet, List<String> codes, Map<String, Object> parameters) {
        List<String> either = new ArrayList<>();
        List<String> known = codes.stream().filter(code -> !code.equals(FacetedRequest.UNKNOWN)).toList();
        if (known.size() < codes.size()) {
            either.add(facet == LibraryFacet.TOOL
                    ? "tools is empty"
                    : facet.isSeveral()
                            ? "array_length(" + facet.field + ") = 0"
                            : (facet == LibraryFacet.DURATION ? "minutes" : facet.field) + " is null");
        }
        if (facet == LibraryFacet.DURATION) {
            known.forEach(code -> either.add(switch (code) {
                case "court" -> "minutes <= " + Duration.SHORT;
                case "moyen" -> "minutes > " + Duration.SHORT + " and minutes <= " + Duration.MIDDLE;
                default -> "minutes > " + Duration.MIDDLE;
            }));
        } else if (!known.isEmpty()) {
            String name = facet.field + "In";
            either.add(facet == LibraryFacet.TOOL
                    ? "exists (select 1 from LibraryItem other join other.tools tool where other = this and tool.code in :"
                            + name + ")"
                    : facet.isSeveral()
                            ? "array_intersects(" + facet.field + ", :" + name + ")"
                            : facet.field + " in :" + name);
            parameters.put(name, facet.isSeveral() && facet != LibraryFacet.TOOL
                    ? known.toArray(String[]::new)
                    : known);
        }
        return "(" + String.join(" or ", either) + ")";
    }
}
