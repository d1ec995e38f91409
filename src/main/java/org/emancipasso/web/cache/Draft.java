package org.emancipasso.web.cache;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A page being rendered for a visitor, that may be kept. One thread at a time works on it. */
final class Draft {

    /** Where a request holds it. */
    static final String KEY = Draft.class.getName();

    private final String key;
    private final Set<String> asked;
    private final Stamp stamp;
    private final Set<Space> spaces = EnumSet.noneOf(Space.class);
    private final List<Consumer<String>> eachTime = new ArrayList<>();
    private boolean kept;

    /**
     * @param key the address
     * @param asked the names of its parameters
     * @param stamp of before anything was read
     */
    Draft(String key, Set<String> asked, Stamp stamp) {
        this.key = key;
        this.asked = asked;
        this.stamp = stamp;
    }

    void keep(Set<String> parameters, Space first, Space... others) {
        spaces.addAll(EnumSet.of(first, others));
        kept = parameters.containsAll(asked);
    }

    void never() {
        kept = false;
    }

    void eachTime(Consumer<String> action) {
        eachTime.add(action);
    }

    boolean isKept() {
        return kept && stamp.knows(spaces);
    }

    String key() {
        return key;
    }

    Set<Space> spaces() {
        return spaces;
    }

    Stamp stamp() {
        return stamp;
    }

    List<Consumer<String>> eachTime() {
        return List.copyOf(eachTime);
    }
}
