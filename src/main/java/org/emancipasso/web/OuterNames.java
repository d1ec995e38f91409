package org.emancipasso.web;

import java.util.concurrent.CompletionStage;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;

/**
 * Finds in a template a name that an outer scope gives it, as {@code page} or {@code siteRoutes} inside the layout. Qute finds it
 * too, but first asks the resolvers of all classes that templates show, more than three hundred, whether the inner scope is
 * theirs, and then the same of each outer scope.
 */
@Singleton
public class OuterNames implements ValueResolver {

    private static final int BEFORE_ALL = 1_000;

    void register(@Observes EngineBuilder engine) {
        engine.addValueResolver(this);
    }

    @Override
    public int getPriority() {
        return BEFORE_ALL;
    }

    /** A name by itself: what is looked into is the scope. */
    @Override
    public boolean appliesTo(EvalContext context) {
        return context.getBase() instanceof Mapper && context.getParams().isEmpty()
                && context.resolutionContext() instanceof ResolutionContext scope
                && scope.getData() == context.getBase();
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        for (ResolutionContext scope = context.resolutionContext(); scope != null
                && scope.getData() instanceof Mapper names; scope = scope.getParent()) {
            if (names.appliesTo(context.getName())) {
                CompletionStage<Object> found = names.getAsync(context.getName());
                if (!(found instanceof CompletedStage<Object> value) || value.isFailure()
                        || !Results.isNotFound(value.get())) {
                    return found;
                }
            }
        }
        return Results.notFound(context);
    }
}
