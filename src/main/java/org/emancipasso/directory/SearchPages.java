package org.emancipasso.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.emancipasso.catalogue.Term;
import org.emancipasso.catalogue.Vocabularies;
import org.emancipasso.catalogue.Vocabulary;
import org.emancipasso.directory.CriteriaReader.Reading;
import org.emancipasso.directory.SearchPage.Link;
import org.emancipasso.directory.SearchPage.Option;
import org.emancipasso.search.FacetView;
import org.emancipasso.search.FacetView.Value;
import org.emancipasso.search.FacetedRequest;
import org.emancipasso.search.Precision;
import org.emancipasso.search.QueryText;
import org.emancipasso.search.SearchConfig;
import org.emancipasso.search.Understanding;
import org.emancipasso.territory.Commune;
import org.emancipasso.web.FrenchNumber;
import org.emancipasso.web.Notice;
import org.emancipasso.web.QueryParameters;
import org.emancipasso.web.WebConfig;
import org.jspecify.annotations.Nullable;

/** Puts what a search found into the words of its page. */
@Singleton
public class SearchPages {

    private static final List<Integer> RADII = List.of(10, 20, 50, 100, 200);
    private static final int MOST_VALUES = 12;

    private final CriteriaReader reader;
    private final Finder finder;
    private final Vocabularies vocabularies;
    private final Understanding understanding;
    private final ResultRows rows;
    private final CapacityWords capacities;
    private final SearchConfig config;
    private final WebConfig web;
    private final DirectoryMessages say;

    SearchPages(CriteriaReader reader, Finder finder, Vocabularies vocabularies, Understanding understanding,
            ResultRows rows, CapacityWords capacities, SearchConfig config,
            WebConfig web, DirectoryMessages say) {
        this.reader = reader;
        this.finder = finder;
        this.vocabularies = vocabularies;
        this.understanding = understanding;
        this.rows = rows;
        this.capacities = capacities;
        this.config = config;
        this.web = web;
        this.say = say;
    }

    /** What an address of the search page shows. */
    public SearchPage page(QueryParameters parameters) {
        Reading reading = reader.read(parameters);
        return page(reading, finder.find(reading.criteria()));
    }

    /** What an address of the search page asks for; what is not understood is left out. */
    public SearchCriteria criteria(QueryParameters parameters) {
        return reader.read(parameters).criteria().withPage(1);
    }

    /** What a search asks for, on one line; empty when it asks for nothing. */
    public String inWords(SearchCriteria criteria) {
        return Stream
                .concat(Stream.of(criteria.q()).filter(words -> !words.isBlank()),
                        chips(criteria, SearchPages::url).stream().map(Link::text))
                .collect(Collectors.joining(", "));
    }

    private SearchPage page(Reading reading, Hits hits) {
        SearchCriteria criteria = reading.criteria();
        Vocabulary vocabulary = vocabularies.current();
        int pages = lastPage(hits);
        return new SearchPage(criteria, title(criteria), web.baseUrl() + url(criteria), notices(reading, hits, pages),
                homonyms(reading, SearchPages::url),
                hits.precision() == Precision.DEGRADED ? null : understood(criteria), chips(criteria, SearchPages::url),
                say.found(hits.total(), FrenchNumber.of(hits.total())), hits.total(),
                hits.hits().stream().map(hit -> rows.row(hit, criteria)).toList(),
                Stream.of(Facet.values()).filter(Facet::isTicked)
                        .map(facet -> facet(facet, criteria, hits, vocabulary)).toList(),
                relaxations(criteria, hits, vocabulary),
                radii(criteria), sorts(criteria),
                pages > 1 && criteria.page() <= pages ? say.pageOf(criteria.page(), pages) : null,
                criteria.page() > 1 && criteria.page() <= pages ? url(criteria.withPage(criteria.page() - 1)) : null,
                criteria.page() < pages ? url(criteria.withPage(criteria.page() + 1)) : null,
                hits.precision() == Precision.DEGRADED);
    }

    /** The last page that exists, at least 1 and at most {@link SearchCriteria#LAST_PAGE}. */
    private static int lastPage(Hits hits) {
        long pages = (hits.total() + SearchCriteria.PAGE_SIZE - 1) / SearchCriteria.PAGE_SIZE;
        return Math.clamp(pages, 1, SearchCriteria.LAST_PAGE);
    }

    private String title(SearchCriteria criteria) {
        return criteria.q().isBlank() ? say.searchTitle() : criteria.q() + " · " + say.searchTitle();
    }

    private List<Notice> notices(Reading reading, Hits hits, int pages) {
        List<Notice> notices = new ArrayList<>(reading.notices());
        int page = reading.criteria().page();
        if (page > SearchCriteria.LAST_PAGE) {
            notices.add(Notice.info(say.pageBeyondAll(SearchCriteria.LAST_PAGE)));
        } else if (page > pages) {
            notices.add(Notice.info(say.pageTooFar(pages)));
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

    /** The communes to choose from, each with its search at the address that {@code url} gives. */
    static List<Link> homonyms(Reading reading, Function<SearchCriteria, String> url) {
        return reading.homonyms().stream().map(
                commune -> new Link(commune.label(), url.apply(reading.criteria().withPlace(commune)), null)).toList();
    }

    /** How the words and the place were taken; {@code null} when nothing was asked. */
    @Nullable
    String understood(SearchCriteria criteria) {
        List<String> meaning = new ArrayList<>(understanding.of(QueryText.parse(criteria.q())));
        Commune place = criteria.place();
        if (place != null) {
            meaning.add(say.around(criteria.radius(), place.label()));
        }
        return meaning.isEmpty() ? null : understanding.sentence(meaning);
    }

    /** The filters that are on, each with the address, by {@code url}, of the search without it. */
    List<Link> chips(SearchCriteria criteria, Function<SearchCriteria, String> url) {
        Vocabulary vocabulary = vocabularies.current();
        List<Link> chips = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            criteria.chosen(facet).forEach(code -> chips.add(new Link(
                    say.chip(title(facet), label(facet, code, vocabulary)), url.apply(criteria.without(facet, code)),
                    null)));
        }
        Commune place = criteria.place();
        if (place != null) {
            chips.add(new Link(place.label(), url.apply(criteria.withoutPlace()), null));
        }
        return chips;
    }

    private FacetView facet(Facet facet, SearchCriteria criteria, Hits hits, Vocabulary vocabulary) {
        return FacetView.of(facet.parameter, title(facet), codes(facet, criteria, hits, vocabulary)
                .map(code -> new Value(code, label(facet, code, vocabulary), count(facet, code, hits),
                        criteria.has(facet, code)))
                .toList());
    }

    /** A closed list in its own order; tools by how many practise them, those chosen always there. */
    private static Stream<String> codes(Facet facet, SearchCriteria criteria, Hits hits, Vocabulary vocabulary) {
        if (facet == Facet.CAPACITY) {
            return Stream.concat(Stream.of(Capacity.values()).map(capacity -> capacity.code),
                    Stream.of(FacetedRequest.UNKNOWN));
        }
        if (facet.taxonomy != null) {
            return Stream.concat(vocabulary.terms(facet.taxonomy).stream().map(Term::code),
                    Stream.of(FacetedRequest.UNKNOWN));
        }
        Map<String, Long> counted = hits.counts().of(facet.parameter);
        if (hits.precision() == Precision.DEGRADED) {
            return Stream.of(criteria.chosen(facet).stream(),
                    facet.names(vocabulary).entrySet().stream().sorted(Map.Entry.comparingByValue())
                            .map(Map.Entry::getKey).limit(MOST_VALUES),
                    Stream.of(FacetedRequest.UNKNOWN)).flatMap(codes -> codes).distinct();
        }
        return Stream.of(criteria.chosen(facet).stream(),
                counted.entrySet().stream().filter(entry -> !entry.getKey().equals(FacetedRequest.UNKNOWN))
                        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey).limit(MOST_VALUES),
                Stream.of(FacetedRequest.UNKNOWN)).flatMap(codes -> codes).distinct();
    }

    private static @Nullable Long count(Facet facet, String code, Hits hits) {
        return hits.precision() == Precision.DEGRADED
                ? null
                : hits.counts().of(facet.parameter).getOrDefault(code, 0L);
    }

    private List<Link> relaxations(SearchCriteria criteria, Hits hits, Vocabulary vocabulary) {
        if (hits.total() >= config.fewHits() || hits.precision() == Precision.DEGRADED) {
            return List.of();
        }
        List<Link> links = new ArrayList<>();
        Stream.of(Facet.values()).filter(facet -> !criteria.chosen(facet).isEmpty()).forEach(facet -> relax(hits,
                facet.parameter, say.withoutFilter(title(facet)), criteria.without(facet)).ifPresent(links::add));
        if (criteria.place() != null) {
            ProviderSearch.WIDER.forEach(wider -> relax(hits, ProviderSearch.PLACE + wider, say.withinRadius(wider),
                    criteria.withRadius(wider)).ifPresent(links::add));
            relax(hits, ProviderSearch.PLACE, say.anywhere(), criteria.withoutPlace()).ifPresent(links::add);
        }
        if (!criteria.q().isBlank() && (!criteria.filters().isEmpty() || criteria.place() != null)) {
            relax(hits, ProviderSearch.WITHOUT_WORDS, say.withoutWords(criteria.q()), criteria.withoutWords())
                    .ifPresent(links::add);
        }
        return links;
    }

    private Optional<Link> relax(Hits hits, String whatIf, String text, SearchCriteria relaxed) {
        long count = hits.counts().whatIf().getOrDefault(whatIf, 0L);
        return count <= hits.total()
                ? Optional.empty()
                : Optional.of(new Link(text, url(relaxed), say.structures(count, FrenchNumber.of(count))));
    }

    private List<Option> radii(SearchCriteria criteria) {
        return Stream.concat(RADII.stream(), Stream.of(criteria.radius())).distinct().sorted()
                .map(km -> new Option("" + km, say.kilometres(km), km == criteria.radius())).toList();
    }

    private List<Option> sorts(SearchCriteria criteria) {
        Sort sort = criteria.sort();
        return List.of(new Option("", say.sortNaturally(), sort == null),
                new Option(Sort.RELEVANCE.code, say.sortByRelevance(), sort == Sort.RELEVANCE),
                new Option(Sort.DISTANCE.code, say.sortByDistance(), sort == Sort.DISTANCE),
                new Option(Sort.NAME.code, say.sortByName(), sort == Sort.NAME));
    }

    private String label(Facet facet, String code, Vocabulary vocabulary) {
        if (code.equals(FacetedRequest.UNKNOWN)) {
            return say.unknown();
        }
        return facet == Facet.CAPACITY ? capacities.label(code) : facet.label(vocabulary, code);
    }

    private String title(Facet facet) {
        return switch (facet) {
            case SUPPORT -> say.facetSupport();
            case STAGE -> say.facetStage();
            case SIZE -> say.facetSize();
            case MODALITY -> say.facetModality();
            case STRUCTURE -> say.facetStructure();
            case LEAVES -> say.facetLeaves();
            case TOOL -> say.facetTool();
            case CAPACITY -> say.facetCapacity();
            case DEPARTMENT -> say.facetDepartment();
        };
    }

    private static String url(SearchCriteria criteria) {
        return DirectoryRoutes.ROUTES.search(criteria);
    }
}
