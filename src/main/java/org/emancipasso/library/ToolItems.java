package org.emancipasso.library;

import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import org.emancipasso.catalogue.ToolMentions;
import org.emancipasso.library.LibrarySearchPage.ItemRow;
import org.emancipasso.web.QueryParameters;

/** The resources about a tool. */
@Singleton
class ToolItems implements ToolMentions {

    private final LibrarySearchPages pages;
    private final LibraryMessages say;

    ToolItems(LibrarySearchPages pages, LibraryMessages say) {
        this.pages = pages;
        this.say = say;
    }

    @Override
    public Space space() {
        return Space.RESOURCES;
    }

    @Override
    public String title() {
        return say.aboutTool();
    }

    @Override
    public Found about(String code, String name, int most) {
        LibrarySearchPage page = pages.page(QueryParameters.of(Map.of(LibraryFacet.TOOL.parameter, List.of(code))));
        List<Mention> first = page.rows().stream().limit(most).map(ToolItems::mention).toList();
        return first.isEmpty() && !page.isDegraded()
                ? Found.NOTHING
                : new Found(first, "", first.isEmpty() ? "" : say.allAboutTool(name),
                        LibraryRoutes.ROUTES.searchWith(LibraryFacet.TOOL, code), !page.isDegraded());
    }

    private static Mention mention(ItemRow row) {
        return new Mention(row.title(), row.url(), row.summary() == null ? "" : row.summary().text(), row.facts());
    }
}
