package org.emancipasso.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.emancipasso.web.SiteRoutes;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * All that a published resource says to anyone: what open data is made of. {@code null} and the empty list mean unknown.
 *
 * @param url its page here
 * @param type code, as {@code licence}, {@code level} and the lists of codes
 * @param address where it is; {@code null} of a file that is kept here
 * @param file where the file is that it is here
 * @param date a year, a month or a day (ISO 8601)
 * @param language ISO 639
 * @param tools names
 * @param verifiedOn when a person last saw that it is still valid
 * @param updatedAt when its description last changed
 */
@JsonNaming(SnakeCaseStrategy.class)
public record PublicItem(long id, String url, String title, @Nullable String summary, @Nullable String type,
        @Nullable String address, @Nullable String file, List<String> authors, @Nullable String publisher,
        @Nullable String date, @Nullable String licence, @Nullable String language, List<String> audiences,
        @Nullable String level, @Nullable Integer minutes, List<String> stages, List<String> supports,
        List<String> themes, List<String> tools, List<String> accessibility, @Nullable LocalDate verifiedOn,
        Instant updatedAt) {

    static PublicItem of(LibraryItem item, boolean hasFile) {
        ItemDetails details = item.details();
        return new PublicItem(item.id(),
                SiteRoutes.ROUTES.absolute(LibraryRoutes.ROUTES.item(item.id(), details.title())), details.title(),
                details.summary(), details.type(), details.address(),
                hasFile ? SiteRoutes.ROUTES.absolute(LibraryRoutes.ROUTES.file(item.id())) : null, details.authors(),
                details.publisher(), details.dated(), details.licence(), details.language(), details.audiences(),
                details.level(), details.minutes(), details.stages(), details.supports(), details.themes(),
                details.tools(), details.access(), item.verifiedOn(), item.updatedAt());
    }
}
