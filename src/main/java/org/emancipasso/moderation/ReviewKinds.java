package org.emancipasso.moderation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

import org.emancipasso.account.Actor;

/** The kinds of things that features put in the queue. */
@Singleton
public class ReviewKinds {

    private final Instance<Reviewable> beans;
    private final Instance<ReviewKindSource> sources;

    ReviewKinds(@Any Instance<Reviewable> beans, @Any Instance<ReviewKindSource> sources) {
        this.beans = beans;
        this.sources = sources;
    }

    /** All of them, by label. */
    public List<Reviewable> all() {
        return Stream.concat(beans.stream(), sources.stream().flatMap(source -> source.kinds().stream()))
                .sorted(Comparator.comparing(Reviewable::label)).toList();
    }

    /** Those that somebody may decide on. */
    public List<Reviewable> of(Actor actor) {
        return all().stream().filter(kind -> kind.roles().stream().anyMatch(actor::is)).toList();
    }

    /** The one that is called so; none when its feature is gone. */
    public Optional<Reviewable> named(String kind) {
        return all().stream().filter(candidate -> candidate.kind().equals(kind)).findFirst();
    }
}
