package org.emancipasso.library;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.emancipasso.search.Extract;
import org.emancipasso.search.FacetedRequest;
import org.emancipasso.search.GuardedEngine;
import org.emancipasso.search.Precision;
import org.emancipasso.search.QueryText;
import org.emancipasso.search.SearchConfig;
import org.emancipasso.search.SynonymGroups;
import org.emancipasso.search.Synonyms.Expanded;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.elasticsearch.search.query.ElasticsearchSearchResult;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.engine.search.sort.dsl.SortOrder;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;

/** The index queries of the library. Every public method throws {@link org.emancipasso.search.SearchUnavailable}. */
@ApplicationScoped
public class LibrarySearch {

    static final String WITHOUT_WORDS = "words";
    private static final String WITHOUT_FILTERS = "filters";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int MOST_VALUES = 60;
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

    LibrarySearch(EntityManager entityManager, SynonymGroups synonyms, GuardedEngine engine, SearchConfig config,
            Clock clock) {
        this.entityManager = entityManager;
        this.synonyms = synonyms;
        this.engine = engine;
        this.config = config;
        this.clock = clock;
    }

    /** One page of results with all counts: one request to the engine, and one more when the words find little. */
    LibraryHits search(LibraryCriteria criteria) {
        FacetedRequest request = counted(criteria);
        LibraryHits exact = fetch(criteria, request, Precision.EXACT);
        if (criteria.q().isBlank()
                || exact.counts().whatIf().getOrDefault(WITHOUT_FILTERS, 0L) >= config.fewHits()) {
            return exact;
        }
        LibraryHits forgiving = fetch(criteria, request, exact.total() > 0 ? Precision.FORGIVING : Precision.PARTIAL);
        return forgiving.total() <= exact.total() ? exact : forgiving;
    }

    /** The ids of the resources that a search finds, in the order of ids and after one of them. */
    public List<Long> idsAfter(LibraryCriteria criteria, Precision precision, long id, int most) {
        FacetedRequest request = filtered(criteria);
        request.filter("after", FacetedRequest.above("shuffle", id));
        return ids(criteria, precision, request, "shuffle", SortOrder.ASC, most);
    }

    /** The ids of the resources that a search finds whose row changed last, the latest first. */
    public List<Long> lastChanged(LibraryCriteria criteria, Precision precision, int most) {
        return ids(criteria, precision, filtered(criteria), "updated", SortOrder.DESC, most);
    }

    /** Titles in which each word typed begins a word. */
    List<String> suggest(String typed) {
        QueryText query = QueryText.parse(typed);
        return query.isEmpty()
                ? List.of()
                : engine.ask(() -> Search.session(entityManager).search(LibraryItem.class)
                        .select(f -> f.field("title", String.class))
                        .where(f -> f.and().with(and -> query.clauses()
                                .forEach(clause -> and
                                        .add(f.phrase().field("titleBeginnings").matching(clause.text())))))
                        .sort(f -> f.score().then().field("titleWhole")).fetchHits(SUGGESTIONS));
    }

    /** Resources about much the same as one, the closest first. */
    List<ItemHit> similarTo(long id, ItemDetails details, List<String> tools) {
        if (tools.isEmpty() && details.themes().isEmpty() && details.supports().isEmpty()) {
            return List.of();
        }
        return engine.ask(() -> Search.session(entityManager).search(LibraryItem.class).select(ItemHit.class)
                .where(f -> f.bool().mustNot(f.id().matching(id))
                        .should(f.terms().field("tools").matchingAny(orNone(tools)).boost(3))
                        .should(f.terms().field("themes").matchingAny(orNone(details.themes())).boost(2))
                        .should(f.terms().field("supports").matchingAny(orNone(details.supports()))))
                .sort(f -> f.score().then().field("titleWhole"))
                .highlighter(f -> f.unified().tag(Extract.BEGIN, Extract.END)).fetchHits(SIMILAR));
    }

    /** Resources that speak of what a text says, the closest first; a third of its words are enough. One request. */
    List<ItemHit> relatedTo(String text, int most) {
        List<Expanded> words = synonyms.current().expand(QueryText.parse(text));
        return words.isEmpty()
                ? List.of()
                : engine.ask(() -> Search.session(entityManager).search(LibraryItem.class).select(ItemHit.class)
                        .where(f -> ItemWords.predicate(f, text, words, Precision.PARTIAL))
                        .sort(f -> f.score().then().field("titleWhole"))
                        .highlighter(f -> f.unified().tag(Extract.BEGIN, Extract.END)).fetchHits(most));
    }

    private List<Long> ids(LibraryCriteria criteria, Precision precision, FacetedRequest request, String sort,
            SortOrder order, int most) {
        List<Expanded> words = synonyms.current().expand(QueryText.parse(criteria.q()));
        return engine.ask(() -> Search.session(entityManager).search(LibraryItem.class)
                .extension(ElasticsearchExtension.get())
                .select(Id.class)
                .where(f -> matching(f, criteria, words, precision))
                .sort(f -> f.field(sort).order(order))
                .requestTransformer(context -> request.narrow(context.body()))
                .fetchHits(most)).stream().map(Id::id).toList();
    }

    private LibraryHits fetch(LibraryCriteria criteria, FacetedRequest request, Precision precision) {
        List<Expanded> words = synonyms.current().expand(QueryText.parse(criteria.q()));
        ElasticsearchSearchResult<ItemHit> result = engine.ask(() -> Search.session(entityManager)
                .search(LibraryItem.class)
                .extension(ElasticsearchExtension.get())
                .select(ItemHit.class)
                .where(f -> matching(f, criteria, words, precision))
                .sort(f -> order(f, criteria))
                .highlighter(f -> f.unified().tag(Extract.BEGIN, Extract.END).fragmentSize(160).numberOfFragments(1))
                .requestTransformer(context -> request.applyTo(context.body()))
                .fetch((criteria.page() - 1) * LibraryCriteria.PAGE_SIZE, LibraryCriteria.PAGE_SIZE));
        return new LibraryHits(result.hits(), result.total().hitCount(), FacetedRequest.counts(result.responseBody()),
                precision);
    }

    private static PredicateFinalStep matching(SearchPredicateFactory f, LibraryCriteria criteria, List<Expanded> words,
            Precision precision) {
        return words.isEmpty() ? f.matchAll() : ItemWords.predicate(f, criteria.q(), words, precision);
    }

    private FacetedRequest filtered(LibraryCriteria criteria) {
        FacetedRequest request = new FacetedRequest("shuffle", LocalDate.now(clock.withZone(PARIS)).toEpochDay());
        criteria.filters().forEach(
                (facet, codes) -> request.filter(facet.parameter, FacetedRequest.anyOf(facet.field, codes)));
        return request;
    }

    private FacetedRequest counted(LibraryCriteria criteria) {
        FacetedRequest request = filtered(criteria);
        for (LibraryFacet facet : LibraryFacet.values()) {
            request.facet(facet.parameter, facet.field, MOST_VALUES);
            if (!criteria.chosen(facet).isEmpty()) {
                request.whatIfWithout(facet.parameter);
            }
        }
        if (!criteria.q().isBlank()) {
            request.whatIfWithoutWords(WITHOUT_WORDS);
        }
        request.whatIfWithoutFilters(WITHOUT_FILTERS);
        return request;
    }

    private static SortFinalStep order(SearchSortFactory f, LibraryCriteria criteria) {
        return switch (criteria.order()) {
            case RELEVANCE -> f.score().then().field("shuffle");
            case RECENT -> f.field("day").desc().then().field("shuffle").desc();
            case SHORT -> f.field("minutes").missing().last().then().field("titleWhole");
            case TITLE -> f.field("titleWhole").then().field("shuffle");
        };
    }

    private static List<String> orNone(List<String> codes) {
        return codes.isEmpty() ? List.of("-") : codes;
    }
}
