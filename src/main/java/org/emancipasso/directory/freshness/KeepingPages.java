package org.emancipasso.directory.freshness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.inject.Singleton;

import org.emancipasso.directory.Capacity;
import org.emancipasso.directory.CapacityWords;
import org.emancipasso.directory.CaredListing;
import org.emancipasso.web.FrenchDate;
import org.emancipasso.web.Notice;

/** Puts a listing into the words of whoever looks after it. */
@Singleton
class KeepingPages {

    private final CapacityWords capacities;
    private final FreshnessMessages say;

    KeepingPages(CapacityWords capacities, FreshnessMessages say) {
        this.capacities = capacities;
        this.say = say;
    }

    /**
     * The page.
     *
     * @param done what was just done: {@link #done}
     * @param weeks as typed
     * @param isWrong whether those weeks are none
     */
    KeepingPage page(CaredListing listing, String action, String correction, boolean mayConfirm, String done,
            String weeks, boolean isWrong) {
        String told = done(done);
        return new KeepingPage(listing.name(), listing.isPublished() ? listing.path() : "", action, known(listing),
                mayConfirm, correction, listing.capacity()
                        .map(said -> say.capacityNow(
                                capacities.of(said.capacity(), said.weeks()).toLowerCase(Locale.FRENCH)))
                        .orElse(say.capacityUnknown()),
                weeks, isWrong ? say.weeksProblem(Capacity.MOST_WEEKS) : "",
                told.isEmpty() ? List.of() : List.of(Notice.info(told)));
    }

    private String done(String what) {
        return switch (what) {
            case Keeping.CONFIRM -> say.confirmed();
            case Keeping.CAPACITY -> say.capacitySaid();
            case Keeping.FORGET -> say.capacityForgotten();
            case Keeping.GONE -> say.goneSaid();
            default -> "";
        };
    }

    private List<String> known(CaredListing listing) {
        List<String> known = new ArrayList<>();
        LocalDate verified = listing.verifiedOn();
        LocalDate confirmed = listing.confirmedOn();
        if (verified != null) {
            known.add(say.verifiedOn(new FrenchDate(verified).spoken()));
        }
        if (confirmed != null) {
            known.add(say.confirmedOn(new FrenchDate(confirmed).spoken()));
        }
        if (known.isEmpty()) {
            known.add(say.neverConfirmed());
        }
        if (listing.isDormant()) {
            known.add(say.hidden());
        }
        return known;
    }
}
