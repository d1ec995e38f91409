package org.emancipasso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.ValueResolver;

class OuterNamesTest {

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void finds_a_name_of_an_outer_scope_without_asking_those_who_know_classes() {
        var template = engine().parse("{#for row in rows}{#let other=row}{site}{/let}{/for}");
        template.data("rows", List.of("a"), "site", "S").render();
        asked.set(0);

        assertEquals("SSS", template.data("rows", List.of("a", "b", "c"), "site", "S").render());
        assertEquals(0, asked.get());
    }

    @Test
    void prefers_the_name_of_the_inner_scope() {
        assertEquals("ab x", engine().parse("{#for name in names}{name}{/for} {name}")
                .data("names", List.of("a", "b"), "name", "x").render());
    }

    @Test
    void leaves_what_a_value_holds_to_those_who_know_its_class() {
        assertEquals("22", engine().parse("{#for row in rows}{rows.size}{/for}").data("rows", List.of("a", "b"))
                .render());
    }

    @Test
    void does_not_make_up_a_name_that_nobody_gave() {
        assertThrows(TemplateException.class, () -> engine().parse("{#for row in rows}{nobody}{/for}")
                .data("rows", List.of("a")).render());
    }

    /** With somebody who is asked when a name is not found at once. */
    private Engine engine() {
        return Engine.builder().addDefaults().addValueResolver(new OuterNames()).addValueResolver(new ValueResolver() {
            @Override
            public int getPriority() {
                return 20;
            }

            @Override
            public boolean appliesTo(EvalContext context) {
                asked.incrementAndGet();
                return false;
            }

            @Override
            public CompletionStage<Object> resolve(EvalContext context) {
                return Results.notFound(context);
            }
        }).build();
    }
}
