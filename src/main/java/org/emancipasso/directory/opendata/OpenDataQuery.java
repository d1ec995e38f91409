package org.emancipasso.directory.opendata;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.inject.Singleton;

import org.emancipasso.directory.CriteriaReader;
import org.emancipasso.directory.CriteriaReader.Reading;
import org.emancipasso.directory.DirectoryMessages;
import org.emancipasso.directory.PublicListingService;
import org.emancipasso.directory.PublicListingService.Selection;
import org.emancipasso.directory.SearchCriteria;
import org.emancipasso.search.SearchUnavailable;
import org.emancipasso.web.InvalidParameters;
import org.emancipasso.web.QueryParameters;
import org.emancipasso.web.Unavailable;

import io.vertx.core.http.HttpServerRequest;

/** What a program asks for: read as the search page reads it, refused where that page would only say so. */
@Singleton
class OpenDataQuery {

    private final CriteriaReader reader;
    private final PublicListingService listings;
    private final DirectoryMessages say;

    OpenDataQuery(CriteriaReader reader, PublicListingService listings, DirectoryMessages say) {
        this.reader = reader;
        this.listings = listings;
        this.say = say;
    }

    /**
     * What is asked for.
     *
     * @throws InvalidParameters when a parameter is not understood
     */
    SearchCriteria criteria(HttpServerRequest http) {
        Reading reading = reader.read(QueryParameters.parse(http.query()));
        Map<String, String> refused = new LinkedHashMap<>();
        reading.misread().forEach(misread -> refused.putIfAbsent(misread.parameter(), misread.reason()));
        if (reading.criteria().page() > SearchCriteria.LAST_PAGE) {
            refused.put("page", say.pageBeyondAll(SearchCriteria.LAST_PAGE));
        }
        if (!refused.isEmpty()) {
            throw new InvalidParameters(refused);
        }
        return reading.criteria();
    }

    /**
     * The listings that are asked for.
     *
     * @throws InvalidParameters when a parameter is not understood
     * @throws Unavailable while the engine is needed and away
     */
    Selection selection(HttpServerRequest http) {
        SearchCriteria criteria = criteria(http);
        try {
            return listings.select(criteria);
        } catch (SearchUnavailable e) {
            throw new Unavailable(e);
        }
    }
}
