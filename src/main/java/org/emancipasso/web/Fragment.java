package org.emancipasso.web;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;

/** A part of a page, rendered by its own template, that pages show as it is. */
public final class Fragment {

    private Fragment() {
    }

    /** What the template makes: what people typed is escaped there. */
    public static RawString of(TemplateInstance template) {
        return new RawString(template.render());
    }
}
