package org.emancipasso.directory.freshness;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.directory.CaredListing;
import org.emancipasso.directory.Freshness;
import org.emancipasso.directory.Keepers;
import org.emancipasso.directory.Keepers.Keeper;
import org.emancipasso.directory.ParisDay;
import org.emancipasso.directory.ProviderCareService;
import org.emancipasso.directory.freshness.ReminderRepository.Sent;
import org.emancipasso.mail.MailAddresses;
import org.emancipasso.mail.Outbox;

/**
 * Asks structures whether their listing is still right, and hides those that nobody confirms. The row of a listing is locked
 * while that is decided, and a letter is a row of its own: two replicas send one.
 */
@ApplicationScoped
class ReminderService {

    /** How long it stays known that somebody was asked. */
    private static final Period KEPT = Period.ofYears(3);

    private final ReminderRepository reminders;
    private final ProviderCareService care;
    private final Keepers keepers;
    private final ReminderLetters letters;
    private final MailAddresses addresses;
    private final Outbox outbox;
    private final FreshnessConfig config;
    private final Clock clock;

    ReminderService(ReminderRepository reminders, ProviderCareService care, Keepers keepers, ReminderLetters letters,
            MailAddresses addresses, Outbox outbox, FreshnessConfig config, Clock clock) {
        this.reminders = reminders;
        this.care = care;
        this.keepers = keepers;
        this.letters = letters;
        this.addresses = addresses;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    /** The next listings of which something may have to be done. */
    @Transactional
    List<Long> candidates(long after, int most) {
        int youngest = config.reminders().isEmpty() ? Freshness.HIDDEN : config.reminders().getFirst();
        return reminders.toLookAt(Freshness.limit(ParisDay.of(clock), youngest),
                clock.instant().minus(config.pause()), after, most);
    }

    /** Does what is to be done. */
    @Transactional
    void look(long id) {
        care.lock(id).filter(CaredListing::isPublished).ifPresent(this::look);
    }

    /** Mails the link that confirms to whoever answers for a listing, once a day; whoever asks learns nothing of it. */
    @Transactional
    void sendLink(long id) {
        care.lock(id).filter(CaredListing::isKept).ifPresent(listing -> {
            List<Keeper> reached = keepers.of(listing);
            if (!reached.isEmpty() && reminders.add(id, ParisDay.of(clock), 0, clock.instant())) {
                reached.forEach(keeper -> outbox.post(letters.link(keeper, listing)));
            }
        });
    }

    @Transactional
    void forgetOld() {
        reminders.forgetBefore(clock.instant().atOffset(ZoneOffset.UTC).minus(KEPT).toInstant());
    }

    private void look(CaredListing listing) {
        Instant now = clock.instant();
        LocalDate today = ParisDay.of(now);
        Sent sent = reminders.sent(listing.id(), listing.freshOn());
        switch (ReminderPolicy.next(listing.freshOn(), sent.count(), sent.last(), today, now, config)) {
            case NOTHING -> {
            }
            case HIDE -> care.hideByAge(listing.id());
            case REMIND -> remind(listing, sent.count() + 1, today, now);
        }
    }

    /** Who bounces or wants no such letters was not asked: a listing is hidden for letters without answer alone. */
    private void remind(CaredListing listing, int number, LocalDate today, Instant now) {
        List<Keeper> reached = keepers.of(listing).stream().filter(keeper -> !addresses.isBouncing(keeper.address())
                && !addresses.refuses(keeper.address(), ReminderLetters.KIND)).toList();
        if (!reached.isEmpty() && reminders.add(listing.id(), listing.freshOn(), number, now)) {
            int months = ReminderPolicy.months(listing.freshOn(), today);
            reached.forEach(keeper -> outbox.post(letters.reminder(keeper, listing, months)));
        }
    }
}
