package org.emancipasso.catalogue.search;

import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.emancipasso.catalogue.Named;
import org.emancipasso.catalogue.ToolDetails;
import org.emancipasso.catalogue.ToolRepository;
import org.emancipasso.catalogue.ToolSheet;
import org.emancipasso.catalogue.search.ToolHits.ToolHit;
import org.emancipasso.search.FacetCounts;
import org.emancipasso.search.Folding;
import org.emancipasso.search.IndexLifecycle;
import org.emancipasso.search.Precision;
import org.emancipasso.search.QueryText;
import org.emancipasso.search.QueryText.Kind;
import org.emancipasso.search.SearchUnavailable;
import org.jboss.logging.Logger;

/** Finds tools whatever is away: the engine's answer, or, while the engine is, those with the words letter by letter. */
@Singleton
class ToolFinder {

    private static final Logger LOG = Logger.getLogger(ToolFinder.class);

    private final ToolSearch search;
    private final ToolRepository tools;
    private final IndexLifecycle index;

    ToolFinder(ToolSearch search, ToolRepository tools, IndexLifecycle index) {
        this.search = search;
        this.tools = tools;
        this.index = index;
    }

    /** One page; beyond the last that one gets to, the first. */
    ToolHits find(ToolCriteria asked) {
        ToolCriteria criteria = asked.page() > ToolCriteria.LAST_PAGE ? asked.withPage(1) : asked;
        if (!index.isReady()) {
            return spelt(criteria);
        }
        try {
            return search.search(criteria);
        } catch (SearchUnavailable e) {
            LOG.warnf("The search engine does not answer, the database does: %s", e.getMessage());
            return spelt(criteria);
        }
    }

    private ToolHits spelt(ToolCriteria criteria) {
        QueryText text = QueryText.parse(criteria.q());
        List<ToolHit> found = tools.described().stream().filter(tool -> isAmong(criteria, tool))
                .filter(tool -> says(tool, text)).map(ToolFinder::hit).toList();
        return new ToolHits(found.stream().skip((criteria.page() - 1L) * ToolCriteria.PAGE_SIZE)
                .limit(ToolCriteria.PAGE_SIZE).toList(), found.size(), FacetCounts.NONE, Precision.DEGRADED);
    }

    private static boolean isAmong(ToolCriteria criteria, ToolSheet tool) {
        return (criteria.needs().isEmpty() || criteria.needs().stream().anyMatch(tool.details().categories()::contains))
                && (criteria.leaves().isEmpty()
                        || tool.replaced().stream().map(Named::code).anyMatch(criteria.leaves()::contains));
    }

    private static boolean says(ToolSheet tool, QueryText text) {
        ToolDetails details = tool.details();
        String all = Folding.fold(String.join(" ", Stream.of(Stream.of(details.name(), details.pitch(),
                details.difference()), details.replaces().stream(), details.spellings().stream())
                .flatMap(part -> part).toList()));
        return text.clauses().stream()
                .allMatch(clause -> all.contains(Folding.fold(clause.text())) == (clause.kind() != Kind.EXCLUDED));
    }

    private static ToolHit hit(ToolSheet tool) {
        return new ToolHit(tool.id(), tool.code(), tool.name(), tool.details().pitch(), tool.details().licence(),
                tool.details().replaces(), List.of());
    }
}
