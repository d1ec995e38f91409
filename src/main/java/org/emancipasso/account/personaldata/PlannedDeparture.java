package org.emancipasso.account.personaldata;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.personaldata.DepartureRepository.Departure;

/** For templates of pages of an account: {@code {inject:departure.day}}. */
@Named("departure")
@RequestScoped
public class PlannedDeparture {

    private final CurrentVisitor visitor;
    private final ErasureService erasures;

    PlannedDeparture(CurrentVisitor visitor, ErasureService erasures) {
        this.visitor = visitor;
        this.erasures = erasures;
    }

    /** When whoever asks will be erased, in words; empty when they did not ask for it. */
    public String day() {
        Optional<Departure> planned = visitor.actor().flatMap(erasures::planned);
        return planned.map(departure -> Days.moment(departure.eraseAt())).orElse("");
    }
}
