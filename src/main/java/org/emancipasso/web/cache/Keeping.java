package org.emancipasso.web.cache;

import java.util.Set;
import java.util.function.Consumer;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/** How a controller says that the page it is about to open may be kept, and shown to other visitors until it changes. */
@Singleton
public class Keeping {

    private final CurrentVertxRequest current;

    Keeping(CurrentVertxRequest current) {
        this.current = current;
    }

    /**
     * The page shows these spaces, the day, and nothing else that changes or that is of one person.
     *
     * @param parameters all that it reads; an address with others is not kept
     */
    public void keep(Set<String> parameters, Space first, Space... others) {
        Draft draft = draft();
        if (draft != null) {
            draft.keep(parameters, first, others);
        }
    }

    /** It is not to be kept after all: something that it shows was away. */
    public void never() {
        Draft draft = draft();
        if (draft != null) {
            draft.never();
        }
    }

    /**
     * Does something now, and each time that the page is shown to a visitor.
     *
     * @param action takes what the browser calls itself, empty when it says nothing; may not wait for anything
     */
    public void eachTime(Consumer<String> action) {
        Draft draft = draft();
        action.accept(PageServer.agent(current.getCurrent()));
        if (draft != null) {
            draft.eachTime(action);
        }
    }

    private @Nullable Draft draft() {
        return current.getCurrent().get(Draft.KEY);
    }
}
