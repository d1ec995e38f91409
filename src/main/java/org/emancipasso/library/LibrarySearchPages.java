package org.emancipasso.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.emancipasso.catalogue.Languages;
import org.emancipasso.catalogue.Vocabularies;
import org.emancipasso.catalogue.Vocabulary;
import org.emancipasso.library.LibraryReader.Reading;
import org.emancipasso.library.LibrarySearchPage.Link;
import org.emancipasso.library.LibrarySearchPage.Option;
import org.emancipasso.search.FacetView;
import org.emancipasso.search.FacetedRequest;
import org.emancipasso.search.Precision;
import org.emancipasso.search.QueryText;
import org.emancipasso.search.SearchConfig;
import org.emancipasso.search.Understanding;
import org.emancipasso.web.FrenchNumber;
import org.emancipasso.web.Notice;
import org.emancipasso.web.QueryParameters;
import org.emancipasso.web.SiteRoutes;
import org.jspecify.annotations.Nullable;

/** Puts what a search found into the words of its page. */
@Singleton
public class LibrarySearchPages {

    private static final int MOST_VALUES = 12;

    private final LibraryReader reader;
    private final LibraryFinder finder;
    private final Vocabularies vocabularies;
    private final Understanding understanding;
    private final ItemRows rows;
    private final CodeWords words;
    private final SearchConfig config;
    private final LibraryMessages say;

    LibrarySearchPages(LibraryReader reader, LibraryFinder finder, Vocabularies vocabularies,
            Understanding understanding, ItemRows rows, CodeWords words, SearchConfig config, LibraryMessages say) {
        this.reader = reader;
        this.finder = finder;
        this.vocabularies = vocabularies;
        this.understanding = understanding;
        this.rows = rows;
        this.words = words;
        this.config = config;
        this.say = say;
    }

    /** What an address of the search page shows. */
    public LibrarySearchPage page(QueryParameters parameters) {
        Reading reading = reader.read(parameters);
        LibraryCriteria criteria = reading.criteria();
        LibraryHits hits = finder.find(criteria);
        boolean isDegraded = hits.precision() == Precision.DEGRADED;
        Vocabulary vocabulary = vocabularies.current();
        int last = Math.clamp((hits.total() + LibraryCriteria.PAGE_SIZE - 1) / LibraryCriteria.PAGE_SIZE, 1,
                LibraryCriteria.LAST_PAGE);
        List<String> meaning = understanding.of(QueryText.parse(criteria.q()));
        return new LibrarySearchPage(criteria,
                criteria.q().isBlank() ? say.searchTitle() : criteria.q() + " · " + say.searchTitle(),
                SiteRoutes.ROUTES.absolute(url(criteria)), notices(reading, hits, last),
                meaning.isEmpty() || isDegraded ? "" : understanding.sentence(meaning), chips(criteria, vocabulary),
                say.found(hits.total(), FrenchNumber.of(hits.total())), hits.total(),
                hits.hits().stream().map(rows::row).toList(),
                Stream.of(LibraryFacet.values()).map(facet -> facet(facet, criteria, hits, vocabulary))
                        .filter(facet -> facet.isTelling() || hits.total() == 0).toList(),
                isDegraded ? List.of() : relaxations(criteria, hits), sorts(criteria),
                last > 1 && criteria.page() <= last ? say.pageOf(criteria.page(), last) : "",
                criteria.page() > 1 && criteria.page() <= last ? url(criteria.withPage(criteria.page() - 1)) : "",
                criteria.page() < last ? url(criteria.withPage(criteria.page() + 1)) : "", isDegraded);
    }

    /** What an address of the search page asks for; what is not understood is left out. */
    public LibraryCriteria criteria(QueryParameters parameters) {
        return reader.read(parameters).criteria().withPage(1);
    }

    private List<Notice> notices(Reading reading, LibraryHits hits, int last) {
        List<Notice> notices = new ArrayList<>(reading.notices());
        if (reading.criteria().page() > last) {
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

    private List<Link> chips(LibraryCriteria criteria, Vocabulary vocabulary) {
        return Stream.of(LibraryFacet.values())
                .flatMap(facet -> criteria.chosen(facet).stream()
                        .map(code -> new Link(say.chip(title(facet), label(facet, code, vocabulary)),
                                url(criteria.without(facet, code)), "")))
                .toList();
    }

    private FacetView facet(LibraryFacet facet, LibraryCriteria criteria, LibraryHits hits, Vocabulary vocabulary) {
        return FacetView.of(facet.parameter, title(facet), codes(facet, criteria, hits, vocabulary).distinct()
                .map(code -> new FacetView.Value(code, label(facet, code, vocabulary), count(facet, code, hits),
                        criteria.has(facet, code)))
                .toList());
    }

    /** A closed list in its own order; tools and languages by how many there are, those chosen always there. */
    private static Stream<String> codes(LibraryFacet facet, LibraryCriteria criteria, LibraryHits hits,
            Vocabulary vocabulary) {
        Stream<String> unknown = Stream.of(FacetedRequest.UNKNOWN);
        if (facet.isClosed()) {
            return Stream.concat(facet.codes(vocabulary).stream(), unknown);
        }
        Stream<String> counted = hits.counts().of(facet.parameter).entrySet().stream()
                .filter(entry -> !entry.getKey().equals(FacetedRequest.UNKNOWN))
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).limit(MOST_VALUES);
        return Stream.of(criteria.chosen(facet).stream(), counted, unknown).flatMap(codes -> codes);
    }

    private static @Nullable Long count(LibraryFacet facet, String code, LibraryHits hits) {
        return hits.precision() == Precision.DEGRADED
                ? null
                : hits.counts().of(facet.parameter).getOrDefault(code, 0L);
    }

    private List<Link> relaxations(LibraryCriteria criteria, LibraryHits hits) {
        if (hits.total() >= config.fewHits()) {
            return List.of();
        }
        List<Link> links = new ArrayList<>();
        criteria.filters().keySet().stream().sorted().forEach(facet -> relax(hits, facet.parameter,
                say.withoutFilter(title(facet)), criteria.without(facet)).ifPresent(links::add));
        if (!criteria.q().isBlank() && !criteria.filters().isEmpty()) {
            relax(hits, LibrarySearch.WITHOUT_WORDS, say.withoutWords(criteria.q()), criteria.withoutWords())
                    .ifPresent(links::add);
        }
        return links;
    }

    private Optional<Link> relax(LibraryHits hits, String whatIf, String text, LibraryCriteria relaxed) {
        long count = hits.counts().whatIf().getOrDefault(whatIf, 0L);
        return count <= hits.total()
                ? Optional.empty()
                : Optional.of(new Link(text, url(relaxed), say.items(count, FrenchNumber.of(count))));
    }

    private List<Option> sorts(LibraryCriteria criteria) {
        LibrarySort sort = criteria.sort();
        return List.of(new Option("", say.sortNaturally(), sort == null),
                new Option(LibrarySort.RELEVANCE.code, say.sortByRelevance(), sort == LibrarySort.RELEVANCE),
                new Option(LibrarySort.RECENT.code, say.sortByDay(), sort == LibrarySort.RECENT),
                new Option(LibrarySort.SHORT.code, say.sortByDuration(), sort == LibrarySort.SHORT),
                new Option(LibrarySort.TITLE.code, say.sortByTitle(), sort == LibrarySort.TITLE));
    }

    private String label(LibraryFacet facet, String code, Vocabulary vocabulary) {
        if (code.equals(FacetedRequest.UNKNOWN)) {
            return say.unknown();
        }
        return switch (facet) {
            case TOOL -> vocabulary.tools().getOrDefault(code, code);
            case LANGUAGE -> Languages.name(code);
            default -> facet.list != null
                    ? words.label(facet.list, code)
                    : facet.taxonomy == null ? code : vocabulary.label(facet.taxonomy, code);
        };
    }

    private String title(LibraryFacet facet) {
        return switch (facet) {
            case SUPPORT -> say.facetSupport();
            case TYPE -> say.facetType();
            case LEVEL -> say.facetLevel();
            case DURATION -> say.facetDuration();
            case STAGE -> say.facetStage();
            case THEME -> say.facetTheme();
            case TOOL -> say.facetTool();
            case AUDIENCE -> say.facetAudience();
            case ACCESS -> say.facetAccess();
            case LICENCE -> say.facetLicence();
            case LANGUAGE -> say.facetLanguage();
        };
    }

    private static String url(LibraryCriteria criteria) {
        return LibraryRoutes.ROUTES.search(criteria);
    }
}
