package org.emancipasso.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.emancipasso.search.Extract;
import org.emancipasso.search.FacetCounts;
import org.emancipasso.search.FacetedRequest;
import org.emancipasso.search.Folding;
import org.emancipasso.search.GuardedEngine;
import org.emancipasso.search.Precision;
import org.emancipasso.search.QueryText;
import org.emancipasso.search.SearchConfig;
import org.emancipasso.search.SynonymGroups;
import org.emancipasso.search.Synonyms.Expanded;
import org.emancipasso.territory.Area;
import org.emancipasso.territory.Commune;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.elasticsearch.search.query.ElasticsearchSearchResult;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.engine.search.sort.dsl.SortOrder;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;

import com.google.gson.JsonObject;

/** The index queries of the directory. Every public method throws {@link org.emancipasso.search.SearchUnavailable}. */
@ApplicationScoped
public class ProviderSearch {

    /** Wider circles that a page proposes when a place gives few hits, kilometres. */
    static final List<Integer> WIDER = List.of(100, 200);

    static final String WITHOUT_WORDS = "words";
    private static final String WITHOUT_FILTERS = "filters";
    static final String PLACE = "place";
    private static final int MOST_VALUES = 60;
    private static final int MOST_DEPARTMENTS = 150;
    private static final int SUGGESTIONS = 6;
    private static final int SIMILAR = 3;

    private final EntityManager entityManager;
    private final SynonymGroups synonyms;
    private final GuardedEngine engine;
    private final SearchConfig config;
    private final Clock clock;

    /** A hit of which only the id is wanted. */
    @ProjectionConstructor
    public record Id(@IdProjection Long id) {}

    ProviderSearch(EntityManager entityManager, SynonymGroups synonyms, GuardedEngine engine, SearchConfig config,
            Clock clock) {
        this.entityManager = entityManager;
        this.synonyms = synonyms;
        this.engine = engine;
        this.config = config;
        this.clock = clock;
    }

    /**
     * One page of results with all counts: one request to the engine, and one more when the words find little.
     */
    public Hits search(SearchCriteria criteria) {
        return search(criteria, request(criteria), SearchCriteria.PAGE_SIZE);
    }

    /**
     * How many there are in each department, and, as a « what if », in how many listings the area is all of France; no
     * hits. As many requests as for a page of results.
     */
    public Hits countDepartments(SearchCriteria criteria) {
        FacetedRequest request = filtered(criteria);
        Facet department = Facet.DEPARTMENT;
        request.facet(department.parameter, department.field, MOST_DEPARTMENTS);
        request.whatIfInstead(Area.FRANCE, department.parameter, FacetedRequest.anyOf("area", List.of(Area.FRANCE)));
        return search(criteria.withPage(1), request, 0);
    }

    /** Forgives only where the words themselves find little: a narrow filter is no typing error. */
    private Hits search(SearchCriteria criteria, FacetedRequest request, int most) {
        request.whatIfWithoutFilters(WITHOUT_FILTERS);
        Hits exact = fetch(criteria, request, most, Precision.EXACT);
        if (ProviderWords.areAbsentFrom(criteria)
                || exact.counts().whatIf().getOrDefault(WITHOUT_FILTERS, 0L) >= config.fewHits()) {
            return exact;
        }
        Hits forgiving = fetch(criteria, request, most,
                exact.total() > 0 ? Precision.FORGIVING : Precision.PARTIAL);
        return forgiving.total() <= exact.total() ? exact : forgiving;
    }

    /**
     * The ids of the listings that a search finds, in the order of ids and after one of them: a cursor that costs the
     * engine nothing between two calls.
     *
     * @param precision how {@link #search} took the words
     */
    public List<Long> idsAfter(SearchCriteria criteria, Precision precision, long id, int most) {
        FacetedRequest request = filtered(criteria);
        request.filter("after", FacetedRequest.above("shuffle", id));
        return ids(criteria, precision, request, "shuffle", SortOrder.ASC, most);
    }

    /** The ids of the listings that a search finds whose row changed last, the latest first. */
    public List<Long> lastChanged(SearchCriteria criteria, Precision precision, int most) {
        return ids(criteria, precision, filtered(criteria), "updatedAt", SortOrder.DESC, most);
    }

    /** Names of listings in which each word typed begins a word; those that begin with the whole text come first. */
    public List<String> suggest(String typed) {
        QueryText query = QueryText.parse(typed);
        if (query.isEmpty()) {
            return List.of();
        }
        SearchSession session = Search.session(entityManager);
        List<String> names = engine.ask(() -> session.search(Provider.class)
                .select(f -> f.field("name", String.class))
                .where(f -> f.and().with(and -> query.clauses()
                        .forEach(clause -> and.add(f.phrase().field("nameBeginnings").matching(clause.text())))))
                .sort(f -> f.score().then().field("nameWhole")).fetchHits(SUGGESTIONS * 4));
        String beginning = Folding.fold(typed.strip());
        return names.stream().sorted(Comparator.comparing(name -> !Folding.fold(name).startsWith(beginning)))
                .limit(SUGGESTIONS).toList();
    }

    /** Listings that do much the same as one, the closest first. */
    public List<ProviderHit> similarTo(long id, List<String> supports, List<String> tools, List<String> leaves) {
        if (supports.isEmpty() && tools.isEmpty() && leaves.isEmpty()) {
            return List.of();
        }
        SearchSession session = Search.session(entityManager);
        return engine.ask(() -> session.search(Provider.class).select(ProviderHit.class)
                .where(f -> f.bool().mustNot(f.id().matching(id))
                        .should(f.terms().field("tools").matchingAny(orNone(tools)).boost(3))
                        .should(f.terms().field("leaves").matchingAny(orNone(leaves)).boost(2))
                        .should(f.terms().field("supports").matchingAny(orNone(supports))))
                .sort(f -> f.score().then().field("nameWhole"))
                .highlighter(f -> f.unified().tag(Extract.BEGIN, Extract.END)).fetchHits(SIMILAR));
    }

    /** Listings that speak of what a text says, the closest first; a third of its words are enough. One request. */
    List<ProviderHit> relatedTo(String text, int most) {
        List<Expanded> words = synonyms.current().expand(QueryText.parse(text));
        if (words.isEmpty()) {
            return List.of();
        }
        SearchSession session = Search.session(entityManager);
        return engine.ask(() -> session.search(Provider.class).select(ProviderHit.class)
                .where(f -> ProviderWords.predicate(f, text, words, Precision.PARTIAL))
                .sort(f -> f.score().then().field("nameWhole"))
                .highlighter(f -> f.unified().tag(Extract.BEGIN, Extract.END)).fetchHits(most));
    }

    private List<Long> ids(SearchCriteria criteria, Precision precision, FacetedRequest request, String sort,
            SortOrder order, int most) {
        List<Expanded> words = synonyms.current().expand(QueryText.parse(criteria.q()));
        SearchSession session = Search.session(entityManager);
        return engine.ask(() -> session.search(Provider.class)
                .extension(ElasticsearchExtension.get())
                .select(Id.class)
                .where(f -> matching(f, criteria, words, precision))
                .sort(f -> f.field(sort).order(order))
                .requestTransformer(context -> request.narrow(context.body()))
                .fetchHits(most)).stream().map(Id::id).toList();
    }

    private static PredicateFinalStep matching(SearchPredicateFactory f, SearchCriteria criteria, List<Expanded> words,
            Precision precision) {
        return words.isEmpty() ? f.matchAll() : ProviderWords.predicate(f, criteria.q(), words, precision);
    }

    private Hits fetch(SearchCriteria criteria, FacetedRequest request, int most, Precision precision) {
        List<Expanded> words = synonyms.current().expand(QueryText.parse(criteria.q()));
        SearchSession session = Search.session(entityManager);
        ElasticsearchSearchResult<ProviderHit> result = engine.ask(() -> session.search(Provider.class)
                .extension(ElasticsearchExtension.get())
                .select(ProviderHit.class)
                .where(f -> matching(f, criteria, words, precision))
                .sort(f -> order(f, criteria, precision))
                .highlighter(f -> f.unified().tag(Extract.BEGIN, Extract.END).fragmentSize(160).numberOfFragments(1))
                .requestTransformer(context -> request.applyTo(context.body()))
                .fetch((criteria.page() - 1) * SearchCriteria.PAGE_SIZE, most));
        FacetCounts counts = FacetedRequest.counts(result.responseBody());
        return new Hits(result.hits(), result.total().hitCount(), counts, precision);
    }

    private FacetedRequest filtered(SearchCriteria criteria) {
        FacetedRequest request = new FacetedRequest("shuffle", DailyShuffle.seed(clock));
        LocalDate today = ParisDay.of(clock);
        criteria.filters().forEach((facet, codes) -> request.filter(facet.parameter, facet == Facet.CAPACITY
                ? CapacityFilter.anyOf(codes, today)
                : FacetedRequest.anyOf(facet.field, codes)));
        request.favour(FacetedRequest.above("freshDay",
                Freshness.limit(today, Freshness.LOWERED).toEpochDay()));
        Commune place = criteria.place();
        if (place != null) {
            request.filter(PLACE, serving(place, criteria.radius()));
        }
        return request;
    }

    private FacetedRequest request(SearchCriteria criteria) {
        FacetedRequest request = filtered(criteria);
        Commune place = criteria.place();
        if (place != null) {
            request.whatIfWithout(PLACE);
            WIDER.stream().filter(wider -> wider > criteria.radius()).forEach(
                    wider -> request.whatIfInstead(PLACE + wider, PLACE, serving(place, wider)));
        }
        for (Facet facet : Facet.values()) {
            if (facet == Facet.CAPACITY) {
                request.facet(facet.parameter, CapacityFilter.values(ParisDay.of(clock)));
            } else if (facet.isTicked()) {
                request.facet(facet.parameter, facet.field, MOST_VALUES);
            }
            if (!criteria.chosen(facet).isEmpty()) {
                request.whatIfWithout(facet.parameter);
            }
        }
        if (!criteria.q().isBlank()) {
            request.whatIfWithoutWords(WITHOUT_WORDS);
        }
        return request;
    }

    /** Within a circle around the place, or serving it from elsewhere. */
    private static JsonObject serving(Commune place, int radius) {
        return FacetedRequest.eitherOf(
                FacetedRequest.within("location", radius, place.location().latitude(), place.location().longitude()),
                FacetedRequest.anyOf("reach", Area.containing(place)));
    }

    private static SortFinalStep order(SearchSortFactory f, SearchCriteria criteria, Precision precision) {
        Commune place = criteria.place();
        return switch (criteria.order()) {
            case NAME -> f.field("nameWhole").then().field("shuffle");
            // What only comes close to the words must not pass before what has them, however near it is.
            case DISTANCE -> place == null || criteria.sort() == null && precision != Precision.EXACT
                    ? f.score().then().field("shuffle")
                    : f.distance("location", place.location().latitude(),
                            place.location().longitude()).missing().last().then().score().then().field("shuffle");
            case RELEVANCE -> f.score().then().field("shuffle");
        };
    }

    private static List<String> orNone(List<String> codes) {
        return codes.isEmpty() ? List.of("-") : codes;
    }
}
