package org.emancipasso.directory;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

/** Says a capacity in French. */
@Singleton
public class CapacityWords {

    private final CapacityMessages say;

    CapacityWords(CapacityMessages say) {
        this.say = say;
    }

    /** As a filter, for any delay. */
    public String label(String code) {
        return Capacity.of(code).map(capacity -> of(capacity, null)).orElse(code);
    }

    /** As a fact. */
    public String of(Capacity capacity, @Nullable Integer weeks) {
        return switch (capacity) {
            case TAKES -> say.takes();
            case DELAY -> weeks == null ? say.delay() : say.delayOf(weeks);
            case FULL -> say.full();
        };
    }
}
