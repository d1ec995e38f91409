package org.emancipasso.library;

import java.util.List;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;

import org.emancipasso.library.LibrarySearchPage.ItemRow;
import org.emancipasso.search.RelatedContent;

/** Resources that may help with what somebody asks. */
@Singleton
class RelatedItems implements RelatedContent {

    private final LibrarySearch search;
    private final ItemRows rows;
    private final LibraryMessages say;

    RelatedItems(LibrarySearch search, ItemRows rows, LibraryMessages say) {
        this.search = search;
        this.rows = rows;
        this.say = say;
    }

    @Override
    public Space space() {
        return Space.LIBRARY;
    }

    @Override
    public String title() {
        return say.related();
    }

    @Override
    @ActivateRequestContext
    public List<Related> related(String text, int most) {
        return search.relatedTo(text, most).stream().map(hit -> {
            ItemRow row = rows.row(hit);
            return new Related(row.title(), row.url(), row.kind(), "");
        }).toList();
    }
}
