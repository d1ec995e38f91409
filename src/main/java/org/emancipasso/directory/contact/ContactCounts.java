package org.emancipasso.directory.contact;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import jakarta.inject.Singleton;

/** How many messages structures get: numbers alone. */
@Singleton
public class ContactCounts {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final MessageRepository messages;

    /**
     * The messages of a month.
     *
     * @param month its first day
     */
    public record Monthly(LocalDate month, long sent, long answered) {}

    ContactCounts(MessageRepository messages) {
        this.messages = messages;
    }

    /** Those of a listing by month since a day, the last month first. */
    public List<Monthly> of(long listing, LocalDate since) {
        return messages.counts(since.atStartOfDay(PARIS).toInstant(), listing).stream()
                .map(count -> new Monthly(count.month(), count.sent(), count.answered())).toList();
    }
}
