package org.emancipasso.catalogue.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.emancipasso.catalogue.Tool;
import org.emancipasso.catalogue.search.ToolHits.ToolHit;
import org.emancipasso.search.Extract;
import org.emancipasso.search.FacetedRequest;
import org.emancipasso.search.GuardedEngine;
import org.emancipasso.search.Precision;
import org.emancipasso.search.QueryText;
import org.emancipasso.search.SearchConfig;
import org.emancipasso.search.SynonymGroups;
import org.emancipasso.search.Synonyms.Expanded;
import org.emancipasso.search.WordFields;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.elasticsearch.search.query.ElasticsearchSearchResult;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;

/** The index queries of tools. Every method throws {@link org.emancipasso.search.SearchUnavailable}. */
@ApplicationScoped
class ToolSearch {

    static final String NEED = "needs";
    static final String LEAVES = "leaves";
    private static final String WITHOUT_FILTERS = "filters";
    private static final int MOST_VALUES = 60;
    /** Above any sum of other scores: an exact name comes first. */
    private static final float EXACT_NAME = 10_000f;
    private static final float NEED_PHRASE = 10f;
    private static final WordFields FIELDS = new WordFields(weights(), "beginnings", "words");

    private final EntityManager entityManager;
    private final SynonymGroups synonyms;
    private final GuardedEngine engine;
    private final SearchConfig config;

    ToolSearch(EntityManager entityManager, SynonymGroups synonyms, GuardedEngine engine, SearchConfig config) {
        this.entityManager = entityManager;
        this.synonyms = synonyms;
        this.engine = engine;
        this.config = config;
    }

    private static Map<String, Float> weights() {
        Map<String, Float> weights = new LinkedHashMap<>();
        weights.put("name", 8f);
        weights.put("spellings", 7f);
        weights.put("alternatives", 6f);
        weights.put("needWords", 4f);
        weights.put("pitch", 3f);
        weights.put("difference", 1f);
        return weights;
    }

    /** One page of results with all counts: one request to the engine, and one more when the words find little. */
    ToolHits search(ToolCriteria criteria) {
        FacetedRequest request = request(criteria);
        ToolHits exact = fetch(criteria, request, Precision.EXACT);
        if (criteria.q().isBlank() || exact.counts().whatIf().getOrDefault(WITHOUT_FILTERS, 0L) >= config.fewHits()) {
            return exact;
        }
        ToolHits forgiving = fetch(criteria, request, exact.total() > 0 ? Precision.FORGIVING : Precision.PARTIAL);
        return forgiving.total() <= exact.total() ? exact : forgiving;
    }

    private ToolHits fetch(ToolCriteria criteria, FacetedRequest request, Precision precision) {
        List<Expanded> words = synonyms.current().expand(QueryText.parse(criteria.q()));
        SearchSession session = Search.session(entityManager);
        ElasticsearchSearchResult<ToolHit> result = engine.ask(() -> session.search(Tool.class)
                .extension(ElasticsearchExtension.get())
                .select(ToolHit.class)
                .where(f -> words.isEmpty() ? f.matchAll() : predicate(f, criteria.q(), words, precision))
                .sort(f -> {
                    SortFinalStep byName = f.field("nameWhole");
                    return words.isEmpty() ? byName : f.score().then().field("nameWhole");
                })
                .highlighter(f -> f.unified().tag(Extract.BEGIN, Extract.END).fragmentSize(320).numberOfFragments(1))
                .requestTransformer(context -> request.applyTo(context.body()))
                .fetch((criteria.page() - 1) * ToolCriteria.PAGE_SIZE, ToolCriteria.PAGE_SIZE));
        return new ToolHits(result.hits(), result.total().hitCount(), FacetedRequest.counts(result.responseBody()),
                precision);
    }

    /** Tools in which the words are found; the one of that very name first, then those for that very need. */
    private static PredicateFinalStep predicate(SearchPredicateFactory f, String typed, List<Expanded> words,
            Precision precision) {
        BooleanPredicateClausesStep<?, ?> found = FIELDS.predicate(f, words, precision);
        return WordFields.wanted(words).isEmpty()
                ? found
                : found.should(f.match().field("nameWhole").matching(typed).constantScore().boost(EXACT_NAME))
                        .should(f.phrase().field("needWords").matching(typed).slop(2).boost(NEED_PHRASE));
    }

    private static FacetedRequest request(ToolCriteria criteria) {
        FacetedRequest request = new FacetedRequest();
        if (!criteria.needs().isEmpty()) {
            request.filter(NEED, FacetedRequest.anyOf(NEED, criteria.needs()));
        }
        if (!criteria.leaves().isEmpty()) {
            request.filter(LEAVES, FacetedRequest.anyOf(LEAVES, criteria.leaves()));
        }
        request.facet(NEED, NEED, MOST_VALUES);
        request.facet(LEAVES, LEAVES, MOST_VALUES);
        request.whatIfWithoutFilters(WITHOUT_FILTERS);
        return request;
    }
}
