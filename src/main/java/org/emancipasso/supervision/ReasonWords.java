package org.emancipasso.supervision;

import java.time.LocalDate;

import jakarta.inject.Singleton;

import org.emancipasso.web.FrenchDate;

/** What reasons and states are called. */
@Singleton
class ReasonWords {

    private final SupervisionMessages say;

    ReasonWords(SupervisionMessages say) {
        this.say = say;
    }

    /** Why, in a sentence. */
    String of(Reason reason, String detail) {
        return say.reason(reason.name(),
                reason == Reason.CERTIFICATE_ENDS ? new FrenchDate(LocalDate.parse(detail)).spoken() : detail);
    }

    String of(AddressState state) {
        return switch (state) {
            case CRITICAL -> say.critical();
            case ATTENTION -> say.attention();
            case UNKNOWN -> say.unknown();
            case OK -> say.ok();
        };
    }
}
