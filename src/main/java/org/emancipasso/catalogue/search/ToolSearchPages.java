package org.emancipasso.catalogue.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.emancipasso.catalogue.Catalogue;
import org.emancipasso.catalogue.CatalogueRoutes;
import org.emancipasso.catalogue.Need;
import org.emancipasso.catalogue.Needs;
import org.emancipasso.catalogue.ToolMessages;
import org.emancipasso.catalogue.ToolRow;
import org.emancipasso.catalogue.ToolRows;
import org.emancipasso.catalogue.search.ToolCriteriaReader.Reading;
import org.emancipasso.catalogue.search.ToolHits.ToolHit;
import org.emancipasso.catalogue.search.ToolSearchPage.Chip;
import org.emancipasso.catalogue.search.ToolSearchPage.FacetView;
import org.emancipasso.catalogue.search.ToolSearchPage.Value;
import org.emancipasso.search.Extract;
import org.emancipasso.search.Precision;
import org.emancipasso.search.QueryText;
import org.emancipasso.search.Understanding;
import org.emancipasso.web.FrenchNumber;
import org.emancipasso.web.Notice;
import org.emancipasso.web.QueryParameters;

/** Puts what a search of tools found into the words of its page. */
@Singleton
public class ToolSearchPages {

    private static final int MOST_LEAVES = 15;

    private final ToolCriteriaReader reader;
    private final ToolFinder finder;
    private final Needs needs;
    private final Catalogue catalogue;
    private final ToolRows rows;
    private final Understanding understanding;
    private final ToolMessages say;

    ToolSearchPages(ToolCriteriaReader reader, ToolFinder finder, Needs needs, Catalogue catalogue, ToolRows rows,
            Understanding understanding, ToolMessages say) {
        this.reader = reader;
        this.finder = finder;
        this.needs = needs;
        this.catalogue = catalogue;
        this.rows = rows;
        this.understanding = understanding;
        this.say = say;
    }

    /** What an address of the search page shows. */
    public ToolSearchPage page(QueryParameters parameters) {
        Reading reading = reader.read(parameters);
        ToolCriteria criteria = reading.criteria();
        ToolHits hits = finder.find(criteria);
        boolean isDegraded = hits.precision() == Precision.DEGRADED;
        int last = Math.clamp((hits.total() + ToolCriteria.PAGE_SIZE - 1) / ToolCriteria.PAGE_SIZE, 1,
                ToolCriteria.LAST_PAGE);
        boolean isBeyond = criteria.page() > last;
        Map<String, String> leaves = catalogue.replacedToolNames();
        return new ToolSearchPage(criteria.q(), notices(reading, hits, isBeyond, last),
                understood(criteria, isDegraded),
                chips(criteria, leaves), say.found(hits.total(), FrenchNumber.of(hits.total())), hits.total(),
                isBeyond ? List.of() : hits.hits().stream().map(this::row).toList(),
                isDegraded ? List.of() : facets(criteria, hits, leaves),
                last > 1 && !isBeyond ? say.pageOf(criteria.page(), last) : "",
                criteria.page() > 1 && !isBeyond ? criteria.withPage(criteria.page() - 1).url() : "",
                criteria.page() < last ? criteria.withPage(criteria.page() + 1).url() : "", criteria.withPage(1).url(),
                isBeyond, isDegraded);
    }

    private String understood(ToolCriteria criteria, boolean isDegraded) {
        QueryText text = QueryText.parse(criteria.q());
        List<String> meaning = isDegraded
                ? text.clauses().stream().map(QueryText.Clause::text).toList()
                : understanding.of(text);
        return meaning.isEmpty() ? "" : understanding.sentence(meaning);
    }

    private List<Notice> notices(Reading reading, ToolHits hits, boolean isBeyond, int last) {
        List<Notice> notices = new ArrayList<>(reading.notices());
        if (isBeyond) {
            notices.add(Notice.info(say.pageTooFar(last)));
        }
        switch (hits.precision()) {
            case DEGRADED -> notices.addFirst(Notice.warning(say.degraded()));
            case FORGIVING -> notices.add(Notice.info(say.forgiving()));
            case PARTIAL -> notices.add(Notice.info(say.partial()));
            case EXACT -> {
            }
        }
        return notices;
    }

    private List<Chip> chips(ToolCriteria criteria, Map<String, String> leaves) {
        List<Chip> chips = new ArrayList<>();
        if (!criteria.q().isBlank()) {
            chips.add(new Chip(criteria.q(), criteria.withoutWords().url()));
        }
        needs.of(criteria.needs()).forEach(need -> chips.add(new Chip(say.chipNeed(need.label()),
                criteria.withNeeds(ToolCriteria.toggled(criteria.needs(), need.code())).url())));
        criteria.leaves().forEach(code -> chips.add(new Chip(say.chipLeaves(leaves.getOrDefault(code, code)),
                criteria.withLeaves(ToolCriteria.toggled(criteria.leaves(), code)).url())));
        return chips;
    }

    private ToolRow row(ToolHit hit) {
        return rows.row(hit.name(), CatalogueRoutes.ROUTES.tool(hit.id(), hit.name()),
                Extract.of(hit.pitchExtract().isEmpty() ? hit.pitch() : hit.pitchExtract().getFirst()),
                hit.replaces());
    }

    private List<FacetView> facets(ToolCriteria criteria, ToolHits hits, Map<String, String> leaves) {
        Map<String, Long> byNeed = hits.counts().of(ToolSearch.NEED);
        Map<String, Long> byLeft = hits.counts().of(ToolSearch.LEAVES);
        Stream<String> left = Stream.concat(criteria.leaves().stream(),
                byLeft.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey).filter(leaves::containsKey))
                .distinct().limit(MOST_LEAVES);
        return Stream.of(
                new FacetView("besoin", say.needFacet(), needs.all().stream()
                        .map(need -> value(criteria, need, byNeed)).filter(ToolSearchPages::isUseful).toList()),
                new FacetView("quitter", say.leavesFacet(), left
                        .map(code -> new Value(leaves.getOrDefault(code, code),
                                criteria.withLeaves(ToolCriteria.toggled(criteria.leaves(), code)).url(),
                                byLeft.getOrDefault(code, 0L), criteria.leaves().contains(code)))
                        .filter(ToolSearchPages::isUseful).toList()))
                .filter(facet -> !facet.values().isEmpty()).toList();
    }

    private static Value value(ToolCriteria criteria, Need need, Map<String, Long> counts) {
        return new Value(need.label(),
                criteria.withNeeds(ToolCriteria.toggled(criteria.needs(), need.code())).url(),
                counts.getOrDefault(need.code(), 0L), criteria.needs().contains(need.code()));
    }

    private static boolean isUseful(Value value) {
        return value.count() > 0 || value.selected();
    }
}
