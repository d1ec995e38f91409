package org.emancipasso.directory.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Singleton;

import org.emancipasso.account.organisation.Spokespeople;
import org.emancipasso.directory.CapacityWords;
import org.emancipasso.directory.CaredListing;
import org.emancipasso.directory.ListingContacts;
import org.emancipasso.directory.ProviderCareService;
import org.emancipasso.directory.VisitService;
import org.emancipasso.directory.VisitService.MonthlyViews;
import org.emancipasso.directory.contact.ContactCounts;
import org.emancipasso.directory.contact.ContactCounts.Monthly;
import org.emancipasso.directory.desk.DeskPage.Month;
import org.emancipasso.web.FrenchDate;
import org.emancipasso.web.FrenchNumber;
import org.emancipasso.web.Notice;

/** Puts what an editor sees into words. Only for those who speak for the organisation of a listing. */
@Singleton
class Desks {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL yyyy", Locale.FRENCH);
    private static final int MONTHS = 12;

    private final Spokespeople spokespeople;
    private final ListingContacts contacts;
    private final ProviderCareService care;
    private final CapacityWords capacities;
    private final VisitService visits;
    private final ContactCounts messages;
    private final DeskMessages say;
    private final Clock clock;

    /** A listing that somebody looks after. */
    record Line(String name, String url, String state) {}

    Desks(Spokespeople spokespeople, ListingContacts contacts, ProviderCareService care, CapacityWords capacities,
            VisitService visits, ContactCounts messages, DeskMessages say, Clock clock) {
        this.spokespeople = spokespeople;
        this.contacts = contacts;
        this.care = care;
        this.capacities = capacities;
        this.visits = visits;
        this.messages = messages;
        this.say = say;
        this.clock = clock;
    }

    /** The listings that a member looks after. */
    List<Line> all(long member) {
        return spokespeople.of(member).stream().flatMap(spoken -> contacts.of(spoken.organisation()).stream())
                .flatMap(id -> care.find(id).stream())
                .map(listing -> new Line(listing.name(), DeskRoutes.ROUTES.one(listing.id()), state(listing)))
                .toList();
    }

    /** The page of one, if the member looks after it. */
    Optional<DeskPage> page(long member, long id, List<Notice> notices) {
        return care.find(id).filter(listing -> speaksFor(member, listing)).map(listing -> {
            long organisation = Optional.ofNullable(listing.organisation()).orElseThrow();
            return new DeskPage(id, listing.name(), listing.isPublished() ? listing.path() : "", state(listing),
                    facts(listing), organisation, spokespeople.names(organisation), months(id), notices);
        });
    }

    private boolean speaksFor(long member, CaredListing listing) {
        Long organisation = listing.organisation();
        return organisation != null && spokespeople.of(member, organisation).isPresent();
    }

    private String state(CaredListing listing) {
        return listing.isPublished() ? say.online() : listing.isDormant() ? say.dormant() : say.offline();
    }

    private List<String> facts(CaredListing listing) {
        List<String> facts = new ArrayList<>();
        LocalDate confirmed = listing.confirmedOn();
        facts.add(confirmed == null ? say.neverConfirmed() : say.confirmedOn(new FrenchDate(confirmed).spoken()));
        facts.add(listing.capacity().map(said -> say.capacity(capacities.of(said.capacity(), said.weeks())))
                .orElse(say.capacityUnknown()));
        return facts;
    }

    private List<Month> months(long id) {
        LocalDate first = LocalDate.ofInstant(clock.instant(), PARIS).withDayOfMonth(1);
        LocalDate since = first.minusMonths(MONTHS - 1);
        Map<LocalDate, Long> views = visits.views(id, since).stream()
                .collect(Collectors.toMap(MonthlyViews::month, MonthlyViews::views));
        Map<LocalDate, Monthly> sent = messages.of(id, since).stream()
                .collect(Collectors.toMap(Monthly::month, month -> month));
        return IntStream.range(0, MONTHS).mapToObj(first::minusMonths)
                .filter(month -> month.equals(first) || views.containsKey(month) || sent.containsKey(month))
                .map(month -> {
                    Monthly messagesThen = sent.getOrDefault(month, new Monthly(month, 0, 0));
                    return new Month(MONTH.format(month), say.counts(
                            FrenchNumber.of(views.getOrDefault(month, 0L)), messagesThen.sent(),
                            messagesThen.answered()));
                }).toList();
    }
}
