package org.emancipasso.forum.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.emancipasso.forum.Category;
import org.emancipasso.forum.Post;
import org.emancipasso.forum.PostIndexing;
import org.emancipasso.forum.Tag;
import org.emancipasso.forum.search.TopicHits.PostHit;
import org.emancipasso.forum.search.TopicHits.PostNumber;
import org.emancipasso.search.Extract;
import org.emancipasso.search.FacetCounts;
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
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;

/** The index queries of the forum. Every method throws {@link org.emancipasso.search.SearchUnavailable}. */
@ApplicationScoped
class TopicSearch {

    static final String CATEGORY = "category";
    static final String SOLVED = "solved";
    static final String TAG = "tags";
    private static final String WITHOUT_FILTERS = "filters";
    private static final int MOST_VALUES = 60;
    private static final WordFields FIELDS = new WordFields(weights(), "beginnings", "words");

    private final EntityManager entityManager;
    private final SynonymGroups synonyms;
    private final GuardedEngine engine;
    private final SearchConfig config;

    TopicSearch(EntityManager entityManager, SynonymGroups synonyms, GuardedEngine engine, SearchConfig config) {
        this.entityManager = entityManager;
        this.synonyms = synonyms;
        this.engine = engine;
        this.config = config;
    }

    private static Map<String, Float> weights() {
        Map<String, Float> weights = new LinkedHashMap<>();
        weights.put("title", 6f);
        weights.put("tagWords", 3f);
        weights.put("asked", 2f);
        weights.put("text", 1f);
        return weights;
    }

    /** One page of topics with all counts: one request to the engine, and one more when the words find little. */
    TopicHits search(TopicCriteria criteria) {
        FacetedRequest request = filtered(criteria);
        request.facet(CATEGORY, CATEGORY, MOST_VALUES);
        request.facet(SOLVED, SOLVED, MOST_VALUES);
        request.facet(TAG, TAG, MOST_VALUES);
        request.whatIfWithoutFilters(WITHOUT_FILTERS);
        TopicHits exact = fetch(criteria, request, Precision.EXACT);
        if (!criteria.hasWords()
                || exact.counts().whatIf().getOrDefault(WITHOUT_FILTERS, 0L) >= config.fewHits()) {
            return exact;
        }
        TopicHits forgiving = fetch(criteria, request, exact.total() > 0 ? Precision.FORGIVING : Precision.PARTIAL);
        return forgiving.total() <= exact.total() ? exact : forgiving;
    }

    /** The topics that say just this, forgiving nothing, the best first; as many as a page has. One request. */
    List<Long> exact(TopicCriteria criteria) {
        return fetch(criteria, filtered(criteria), Precision.EXACT).hits().stream().map(PostHit::topic).toList();
    }

    /** A post of each topic that speaks of what a text says, the closest first; a third of its words are enough. One request. */
    List<Long> similar(String text, List<Category> open, int most) {
        List<Expanded> words = synonyms.current().expand(QueryText.parse(text));
        if (words.isEmpty()) {
            return List.of();
        }
        FacetedRequest request = new FacetedRequest();
        request.filter("open", FacetedRequest.anyOf(CATEGORY, codes(open)));
        request.favour(FacetedRequest.anyOf("role", List.of("question")));
        request.onePer("topic");
        SearchSession session = Search.session(entityManager);
        return engine.ask(() -> session.search(Post.class).extension(ElasticsearchExtension.get())
                .select(PostNumber.class).where(f -> FIELDS.predicate(f, words, Precision.PARTIAL))
                .sort(f -> f.score().then().field("at").desc())
                .requestTransformer(context -> request.applyTo(context.body())).fetchHits(most)).stream()
                .map(PostNumber::id).toList();
    }

    private TopicHits fetch(TopicCriteria criteria, FacetedRequest request, Precision precision) {
        List<Expanded> words = synonyms.current().expand(QueryText.parse(criteria.query().words()));
        SearchSession session = Search.session(entityManager);
        ElasticsearchSearchResult<PostHit> result = engine.ask(() -> session.search(Post.class)
                .extension(ElasticsearchExtension.get())
                .select(PostHit.class)
                .where(f -> words.isEmpty() ? f.matchAll() : FIELDS.predicate(f, words, precision))
                .sort(f -> {
                    SortFinalStep latest = f.field("at").desc();
                    return words.isEmpty() ? latest : f.score().then().field("at").desc();
                })
                .highlighter(f -> f.unified().tag(Extract.BEGIN, Extract.END).fragmentSize(160).numberOfFragments(1))
                .requestTransformer(context -> request.applyTo(context.body()))
                .fetch((criteria.page() - 1) * TopicCriteria.PAGE_SIZE, TopicCriteria.PAGE_SIZE));
        FacetCounts counts = FacetedRequest.counts(result.responseBody());
        return new TopicHits(result.hits(), counts.whatIf().getOrDefault(FacetedRequest.GROUPS, 0L), counts,
                precision);
    }

    private static FacetedRequest filtered(TopicCriteria criteria) {
        FacetedRequest request = new FacetedRequest();
        request.filter("open", FacetedRequest.anyOf(CATEGORY, codes(criteria.open())));
        if (!criteria.categories().isEmpty()) {
            request.filter(CATEGORY, FacetedRequest.anyOf(CATEGORY, codes(criteria.categories())));
        }
        if (!criteria.authors().isEmpty()) {
            request.filter("author", FacetedRequest.anyOf("author", criteria.authors().stream().map(Object::toString)
                    .toList()));
        }
        if (!criteria.tags().isEmpty()) {
            request.filter(TAG, FacetedRequest.anyOf(TAG, criteria.tags().stream().map(Tag::code).toList()));
        }
        Boolean solved = criteria.solved();
        if (solved != null) {
            request.filter(SOLVED, FacetedRequest.anyOf(SOLVED,
                    List.of(solved ? PostIndexing.YES : PostIndexing.NO)));
        }
        criteria.begins().ifPresent(day -> request.filter("from", FacetedRequest.above("day", day.toEpochDay() - 1)));
        criteria.ends().ifPresent(day -> request.filter("until", FacetedRequest.below("day", day.toEpochDay())));
        request.favour(FacetedRequest.anyOf("role", List.of("question", "solution")));
        request.groupBy("topic");
        return request;
    }

    private static List<String> codes(List<Category> categories) {
        return categories.stream().map(category -> Long.toString(category.id())).toList();
    }
}
