package org.emancipasso.directory;

import java.util.List;

import jakarta.inject.Singleton;

import org.emancipasso.catalogue.ToolMentions;
import org.emancipasso.directory.SearchPage.Row;
import org.emancipasso.search.Precision;
import org.emancipasso.web.FrenchNumber;

/** The structures that practise a tool: on the page of the tool, the first of those that a search with its filter finds. */
@Singleton
class ToolProviders implements ToolMentions {

    private final Finder finder;
    private final ResultRows rows;
    private final DirectoryMessages say;

    ToolProviders(Finder finder, ResultRows rows, DirectoryMessages say) {
        this.finder = finder;
        this.rows = rows;
        this.say = say;
    }

    @Override
    public Space space() {
        return Space.PROVIDERS;
    }

    @Override
    public String title() {
        return say.whoPractises();
    }

    @Override
    public Found about(String code, String name, int most) {
        SearchCriteria practised = SearchCriteria.ALL.withOnly(Facet.TOOL, code);
        Hits hits = finder.find(practised);
        List<Mention> first = hits.hits().stream().limit(most).map(hit -> mention(rows.row(hit, null, 0))).toList();
        return new Found(first, say.nobodyPractises(name),
                first.isEmpty() ? "" : say.allWhoPractise(hits.total(), FrenchNumber.of(hits.total()), name),
                DirectoryRoutes.ROUTES.search(practised), hits.precision() != Precision.DEGRADED);
    }

    private static Mention mention(Row row) {
        return new Mention(row.name(), row.url(), row.pitch() == null ? "" : row.pitch().text(), row.facts());
    }
}
