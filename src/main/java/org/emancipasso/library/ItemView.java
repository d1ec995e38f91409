package org.emancipasso.library;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.emancipasso.supervision.OfflineAddresses.Offline;
import org.emancipasso.web.FrenchDate;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of a resource shows.
 *
 * @param kind « Guide »
 * @param paragraphs of the summary
 * @param site where it is; none of a file that is kept here
 * @param file none of what is elsewhere alone
 * @param video whether it may be watched here
 * @param toCheck whether nobody saw for a year that it is still valid
 */
record ItemView(long id, String title, String kind, List<String> paragraphs, @Nullable Site site,
        @Nullable FileLink file, @Nullable PeerTube video, String duration, String level, List<String> audiences,
        List<String> authors, String publisher, String dated, Fact licence, String language, List<String> access,
        List<Fact> supports, List<Fact> stages, List<Fact> themes, List<Fact> tools,
        @Nullable FrenchDate verifiedOn, boolean toCheck, FrenchDate updatedOn, String url, ItemJsonLd jsonLd) {

    private static final int LONGEST_DESCRIPTION = 160;

    /** A label that leads somewhere; nowhere when the address is empty. */
    record Fact(String label, String url) {}

    /**
     * The address of a resource, and whose site it is.
     *
     * @param offline what to say of it when somebody saw that it is gone
     */
    record Site(String url, String host, @Nullable Offline offline) {}

    /**
     * A file that is kept here.
     *
     * @param kind « PDF »
     * @param weight « 1,2 Mo »
     */
    record FileLink(String url, String kind, String weight) {}

    static List<String> paragraphs(@Nullable String summary) {
        return summary == null
                ? List.of()
                : Arrays.stream(summary.split("\\n\\s*\\n")).map(String::strip).filter(text -> !text.isEmpty())
                        .toList();
    }

    static boolean isOld(@Nullable LocalDate verified, LocalDate today) {
        return verified != null && verified.isBefore(today.minusYears(1));
    }

    /** One line for search engines and shared links. */
    public String summary() {
        String text = String.join(" ", paragraphs).replaceAll("\\s+", " ");
        return text.isEmpty()
                ? title
                : text.length() <= LONGEST_DESCRIPTION ? text : text.substring(0, LONGEST_DESCRIPTION).strip() + "…";
    }

    /** What stands below the title: what it is, whose, how long. */
    public List<String> facts() {
        return Stream.of(kind, publisher, duration, level).filter(Objects::nonNull).filter(fact -> !fact.isEmpty())
                .toList();
    }
}
