package org.emancipasso.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.emancipasso.catalogue.Taxonomy;
import org.emancipasso.catalogue.Vocabularies;
import org.emancipasso.catalogue.Vocabulary;
import org.emancipasso.directory.SearchPage.Row;
import org.emancipasso.search.Extract;
import org.emancipasso.territory.Area;
import org.emancipasso.territory.Commune;
import org.emancipasso.territory.Coordinates;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.jspecify.annotations.Nullable;

/** Puts a hit into the words of a line of results. */
@Singleton
class ResultRows {

    private final Vocabularies vocabularies;
    private final CapacityWords capacities;
    private final CapacityMessages sayCapacity;
    private final DirectoryMessages say;
    private final Clock clock;

    ResultRows(Vocabularies vocabularies, CapacityWords capacities, CapacityMessages sayCapacity,
            DirectoryMessages say, Clock clock) {
        this.vocabularies = vocabularies;
        this.capacities = capacities;
        this.sayCapacity = sayCapacity;
        this.say = say;
        this.clock = clock;
    }

    /** A line of a search: its link carries on what was asked, so that writing to the structure begins with it. */
    Row row(ProviderHit hit, SearchCriteria criteria) {
        Row row = row(hit, criteria.place(), criteria.radius());
        return new Row(row.name(), row.url() + DirectoryRoutes.ROUTES.need(criteria), row.example(), row.pitch(),
                row.extract(), row.facts(), row.near());
    }

    /**
     * @param place where the reader is, or {@code null}
     * @param radius kilometres around the place
     */
    Row row(ProviderHit hit, @Nullable Commune place, int radius) {
        Extract pitch = hit.pitchExtract().isEmpty() ? extract(hit.pitch()) : Extract.of(hit.pitchExtract().getFirst());
        Extract extract = hit.descriptionExtract().isEmpty() ? null : Extract.of(hit.descriptionExtract().getFirst());
        return new Row(hit.name(), DirectoryRoutes.ROUTES.listing(hit.id(), hit.name()),
                Boolean.TRUE.equals(hit.example()), pitch, extract, facts(hit),
                place == null ? null : near(hit, place, radius));
    }

    private List<String> facts(ProviderHit hit) {
        Vocabulary vocabulary = vocabularies.current();
        List<String> facts = new ArrayList<>();
        if (hit.structure() != null) {
            facts.add(vocabulary.label(Taxonomy.STRUCTURE, hit.structure()));
        }
        if (hit.commune() != null) {
            facts.add(hit.commune());
        }
        if (hit.modality() != null) {
            facts.add(vocabulary.label(Taxonomy.MODALITY, hit.modality()));
        }
        LocalDate today = ParisDay.of(clock);
        capacity(hit).filter(said -> said.isKnown(today))
                .ifPresent(said -> facts.add(capacities.of(said.capacity(), said.weeks())));
        if (hit.freshDay() != null
                && Freshness.isOlder(LocalDate.ofEpochDay(hit.freshDay()), today, Freshness.MENTIONED)) {
            facts.add(sayCapacity.toCheck());
        }
        return facts;
    }

    private static Optional<Capacity.Said> capacity(ProviderHit hit) {
        String code = hit.capacity();
        Long day = hit.capacityDay();
        return code == null || day == null
                ? Optional.empty()
                : Capacity.of(code).map(capacity -> new Capacity.Said(capacity, hit.capacityWeeks(),
                        LocalDate.ofEpochDay(day)));
    }

    private @Nullable String near(ProviderHit hit, Commune place, int radius) {
        GeoPoint seat = hit.location();
        if (seat != null) {
            double km = place.location().kilometresTo(new Coordinates(seat.latitude(), seat.longitude()));
            if (km < 0.5) {
                return say.inYourCommune();
            }
            if (km <= radius) {
                return say.about(Math.max(1, Math.round(km)));
            }
        }
        if (hit.area().contains(Area.department(place.department()))) {
            return say.servesYourDepartment();
        }
        if (hit.area().contains(Area.region(place.region()))) {
            return say.servesYourRegion();
        }
        if (hit.area().contains(Area.FRANCE)) {
            return say.servesFrance();
        }
        return Modality.isRemote(hit.modality())
                ? vocabularies.current().label(Taxonomy.MODALITY, Modality.REMOTE)
                : null;
    }

    private static @Nullable Extract extract(@Nullable String text) {
        return text == null ? null : Extract.of(text);
    }
}
