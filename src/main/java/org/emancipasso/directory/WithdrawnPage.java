package org.emancipasso.directory;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What takes the place of a listing that was taken off the site, and of all that one could do with it. Answered 410. */
public final class WithdrawnPage {

    private WithdrawnPage() {
    }

    @CheckedTemplate(basePath = "directory")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance withdrawn(String name, String reason);
    }

    /** The page of one of a name. */
    public static TemplateInstance of(String name, @Nullable String reason) {
        return Templates.withdrawn(name, Objects.requireNonNullElse(reason, ""));
    }
}
