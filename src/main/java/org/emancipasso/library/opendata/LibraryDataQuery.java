package org.emancipasso.library.opendata;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.inject.Singleton;

import org.emancipasso.library.LibraryCriteria;
import org.emancipasso.library.LibraryMessages;
import org.emancipasso.library.LibraryReader;
import org.emancipasso.library.LibraryReader.Reading;
import org.emancipasso.library.PublicItemService;
import org.emancipasso.library.PublicItemService.Selection;
import org.emancipasso.search.SearchUnavailable;
import org.emancipasso.web.InvalidParameters;
import org.emancipasso.web.QueryParameters;
import org.emancipasso.web.Unavailable;

import io.vertx.core.http.HttpServerRequest;

/** What a program asks for: read as the search page reads it, refused where that page would only say so. */
@Singleton
class LibraryDataQuery {

    private final LibraryReader reader;
    private final PublicItemService items;
    private final LibraryMessages say;

    LibraryDataQuery(LibraryReader reader, PublicItemService items, LibraryMessages say) {
        this.reader = reader;
        this.items = items;
        this.say = say;
    }

    /**
     * What is asked for.
     *
     * @throws InvalidParameters when a parameter is not understood
     */
    LibraryCriteria criteria(HttpServerRequest http) {
        Reading reading = reader.read(QueryParameters.parse(http.query()));
        Map<String, String> refused = new LinkedHashMap<>();
        reading.misread().forEach(misread -> refused.putIfAbsent(misread.parameter(), misread.reason()));
        if (reading.criteria().page() > LibraryCriteria.LAST_PAGE) {
            refused.put("page", say.pageBeyondAll(LibraryCriteria.LAST_PAGE));
        }
        if (!refused.isEmpty()) {
            throw new InvalidParameters(refused);
        }
        return reading.criteria();
    }

    /**
     * The resources that are asked for.
     *
     * @throws InvalidParameters when a parameter is not understood
     * @throws Unavailable while the engine is needed and away
     */
    Selection selection(HttpServerRequest http) {
        LibraryCriteria criteria = criteria(http);
        return available(() -> items.select(criteria));
    }

    /**
     * An answer that may need the engine.
     *
     * @throws Unavailable while it is needed and away
     */
    static <T> T available(Supplier<T> answer) {
        try {
            return answer.get();
        } catch (SearchUnavailable e) {
            throw new Unavailable(e);
        }
    }
}
