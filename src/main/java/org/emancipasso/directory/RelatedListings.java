package org.emancipasso.directory;

import java.util.List;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;

import org.emancipasso.directory.SearchPage.Row;
import org.emancipasso.search.RelatedContent;

/** Listings that may help with what somebody asks. */
@Singleton
class RelatedListings implements RelatedContent {

    private final ProviderSearch search;
    private final ResultRows rows;
    private final DirectoryMessages say;

    RelatedListings(ProviderSearch search, ResultRows rows, DirectoryMessages say) {
        this.search = search;
        this.rows = rows;
        this.say = say;
    }

    @Override
    public Space space() {
        return Space.DIRECTORY;
    }

    @Override
    public String title() {
        return say.related();
    }

    @Override
    @ActivateRequestContext
    public List<Related> related(String text, int most) {
        return search.relatedTo(text, most).stream().map(this::related).toList();
    }

    private Related related(ProviderHit hit) {
        Row row = rows.row(hit, null, 0);
        return new Related(row.name(), row.url(), String.join(" · ", row.facts()),
                DirectoryRoutes.ROUTES.contact(hit.id(), SearchCriteria.ALL));
    }
}
