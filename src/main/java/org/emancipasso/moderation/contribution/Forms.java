package org.emancipasso.moderation.contribution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.quarkus.arc.All;

/** The forms that the features bring. */
@Singleton
class Forms {

    private final List<ContributionForm> all;

    Forms(@All List<ContributionForm> all) {
        this.all = all.stream().sorted(Comparator.comparing(ContributionForm::label)).toList();
    }

    /** By label. */
    List<ContributionForm> all() {
        return all;
    }

    Optional<ContributionForm> find(String code) {
        return all.stream().filter(form -> form.code().equals(code)).findFirst();
    }

    /** One that a feature names itself. */
    ContributionForm named(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("No form is called " + code));
    }
}
