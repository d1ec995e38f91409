package org.emancipasso.moderation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

/** The kinds of public things that features let be reported and hidden. */
@Singleton
public class Moderatables {

    private final Instance<Moderatable> beans;

    Moderatables(@Any Instance<Moderatable> beans) {
        this.beans = beans;
    }

    /** All of them, by type. */
    public List<Moderatable> all() {
        return beans.stream().sorted(Comparator.comparing(Moderatable::type)).toList();
    }

    /** The one that is called so. */
    public Optional<Moderatable> typed(String type) {
        return beans.stream().filter(candidate -> candidate.type().equals(type)).findFirst();
    }
}
