package org.emancipasso.forum.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.emancipasso.forum.Category;
import org.emancipasso.forum.PostIndexing;
import org.emancipasso.forum.Tag;
import org.emancipasso.forum.TopicRow;
import org.emancipasso.forum.TopicRows;
import org.emancipasso.forum.search.FoundTopicRepository.Found;
import org.emancipasso.forum.search.TopicCriteriaReader.Reading;
import org.emancipasso.forum.search.TopicHits.PostHit;
import org.emancipasso.forum.search.TopicQuery.Asked;
import org.emancipasso.forum.search.TopicSearchPage.Chip;
import org.emancipasso.forum.search.TopicSearchPage.FacetView;
import org.emancipasso.forum.search.TopicSearchPage.FoundRow;
import org.emancipasso.forum.search.TopicSearchPage.Value;
import org.emancipasso.search.Extract;
import org.emancipasso.search.FacetedRequest;
import org.emancipasso.search.Precision;
import org.emancipasso.search.QueryText;
import org.emancipasso.search.Understanding;
import org.emancipasso.web.FrenchNumber;
import org.emancipasso.web.Notice;
import org.emancipasso.web.QueryParameters;

import io.quarkus.qute.RawString;

/** Puts what a search found into the words of its page: one query for the rows, whatever their number, one for names. */
@Singleton
public class TopicSearchPages {

    private static final int MOST_TAGS = 12;

    private final TopicCriteriaReader reader;
    private final TopicFinder finder;
    private final FoundTopicRepository topics;
    private final TopicRows rows;
    private final Understanding understanding;
    private final ForumSearchMessages say;

    TopicSearchPages(TopicCriteriaReader reader, TopicFinder finder, FoundTopicRepository topics, TopicRows rows,
            Understanding understanding, ForumSearchMessages say) {
        this.reader = reader;
        this.finder = finder;
        this.topics = topics;
        this.rows = rows;
        this.understanding = understanding;
        this.say = say;
    }

    /** What an address of the search page shows. */
    public TopicSearchPage page(QueryParameters parameters) {
        Reading reading = reader.read(parameters);
        TopicCriteria criteria = reading.criteria();
        TopicHits hits = finder.find(criteria);
        boolean isDegraded = hits.precision() == Precision.DEGRADED;
        int last = Math.clamp((hits.total() + TopicCriteria.PAGE_SIZE - 1) / TopicCriteria.PAGE_SIZE, 1,
                TopicCriteria.LAST_PAGE);
        boolean isBeyond = criteria.page() > last;
        List<String> meaning = new ArrayList<>(isDegraded
                ? QueryText.parse(criteria.query().words()).clauses().stream().map(QueryText.Clause::text).toList()
                : understanding.of(QueryText.parse(criteria.query().words())));
        meaning.addAll(reading.meaning().values());
        return new TopicSearchPage(parameters.first(ForumSearchRoutes.Q), notices(reading, hits, isBeyond, last),
                meaning.isEmpty() ? "" : understanding.sentence(meaning),
                reading.meaning().entrySet().stream().map(asked -> new Chip(asked.getValue(),
                        url(criteria.query().without(asked.getKey())))).toList(),
                say.found(hits.total(), FrenchNumber.of(hits.total())), hits.total(),
                isBeyond ? List.of() : rows(hits.hits(), criteria), reserved(criteria),
                isDegraded ? List.of() : facets(criteria, hits),
                last > 1 && !isBeyond ? say.pageOf(criteria.page(), last) : "",
                criteria.page() > 1 && !isBeyond ? url(criteria, criteria.page() - 1) : "",
                criteria.page() < last ? url(criteria, criteria.page() + 1) : "", url(criteria, 1), isBeyond,
                isDegraded);
    }

    /** What the index does not have, since not everybody may read it: topics with the words in their titles. */
    private List<RawString> reserved(TopicCriteria criteria) {
        List<Category> closed = criteria.hasWords() && criteria.categories().isEmpty() ? reader.closed() : List.of();
        if (closed.isEmpty()) {
            return List.of();
        }
        TopicCriteria there = criteria.among(closed);
        List<Long> posts = topics.search(there).hits().stream().map(PostHit::id).toList();
        Map<Long, Found> found = topics.found(posts, there.categoryIds());
        return rows.list(posts.stream().map(found::get).filter(Objects::nonNull).map(Found::topic).toList(), closed);
    }

    private List<Notice> notices(Reading reading, TopicHits hits, boolean isBeyond, int last) {
        List<Notice> notices = new ArrayList<>(reading.notices());
        if (isBeyond) {
            notices.add(Notice.info(say.pageTooFar(last)));
        }
        switch (hits.precision()) {
            case DEGRADED -> notices.addFirst(Notice.warning(say.degradedNotice()));
            case FORGIVING -> notices.add(Notice.info(say.forgivingNotice()));
            case PARTIAL -> notices.add(Notice.info(say.partialNotice()));
            case EXACT -> {
            }
        }
        return notices;
    }

    private List<FoundRow> rows(List<PostHit> hits, TopicCriteria criteria) {
        Map<Long, Found> found = topics.found(hits.stream().map(PostHit::id).toList(), criteria.categoryIds());
        List<PostHit> shown = hits.stream().filter(hit -> found.containsKey(hit.id())).toList();
        List<TopicRow> lines = rows.rows(shown.stream().map(hit -> Objects.requireNonNull(found.get(hit.id())).topic())
                .toList(), criteria.open());
        List<FoundRow> all = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            PostHit hit = shown.get(i);
            boolean isFirst = Objects.requireNonNull(found.get(hit.id())).position() == 1;
            all.add(new FoundRow(lines.get(i),
                    isFirst || hit.extract().isEmpty() ? "" : ForumSearchRoutes.post(hit.id()),
                    hit.extract().stream().limit(1).map(Extract::of).toList()));
        }
        return all;
    }

    private List<FacetView> facets(TopicCriteria criteria, TopicHits hits) {
        Map<String, Long> solved = hits.counts().of(TopicSearch.SOLVED);
        Map<String, Long> categories = hits.counts().of(TopicSearch.CATEGORY);
        return Stream.of(
                new FacetView("categorie", say.category(), criteria.open().stream()
                        .map(category -> value(criteria, Operator.CATEGORY, category.code(), category.name(),
                                categories.getOrDefault(Long.toString(category.id()), 0L),
                                criteria.categories().contains(category)))
                        .filter(TopicSearchPages::isUseful).toList()),
                new FacetView("resolu", say.resolution(), Stream.of(PostIndexing.YES, PostIndexing.NO)
                        .map(code -> value(criteria, Operator.SOLVED, code,
                                code.equals(PostIndexing.YES) ? say.solved() : say.unsolved(),
                                solved.getOrDefault(code, 0L),
                                Boolean.valueOf(code.equals(PostIndexing.YES)).equals(criteria.solved())))
                        .filter(TopicSearchPages::isUseful).toList()),
                new FacetView("etiquette", say.tag(), tags(criteria, hits.counts().of(TopicSearch.TAG))))
                .filter(facet -> !facet.values().isEmpty()).toList();
    }

    private List<Value> tags(TopicCriteria criteria, Map<String, Long> counted) {
        List<String> codes = counted.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(FacetedRequest.UNKNOWN))
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).limit(MOST_TAGS).toList();
        Map<String, Tag> tags = topics.tags(codes);
        return codes.stream().filter(tags::containsKey).map(code -> {
            Tag tag = Objects.requireNonNull(tags.get(code));
            return value(criteria, Operator.TAG, tag.code(), tag.label(), counted.getOrDefault(code, 0L),
                    criteria.tags().contains(tag));
        }).toList();
    }

    private static Value value(TopicCriteria criteria, Operator operator, String code, String label, long count,
            boolean isSelected) {
        Asked asked = new Asked(operator, code);
        return new Value(label, url(isSelected ? criteria.query().without(asked) : criteria.query().with(asked)), count,
                isSelected);
    }

    private static boolean isUseful(Value value) {
        return value.count() > 0 || value.selected();
    }

    private static String url(TopicQuery query) {
        return ForumSearchRoutes.ROUTES.search(query.text());
    }

    private static String url(TopicCriteria criteria, int page) {
        return ForumSearchRoutes.ROUTES.search(criteria.query().text(), page);
    }
}
