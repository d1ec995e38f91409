package org.emancipasso.web;

import io.quarkus.qute.RawString;

/**
 * JSON inside a {@code <script type="application/ld+json">}. With {@link org.emancipasso.web.markdown.Markdown}, all that makes
 * unescaped values.
 */
public final class ScriptData {

    private ScriptData() {
    }

    /** The same JSON, with no character that HTML would read. */
    public static RawString of(String json) {
        return new RawString(json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
                .replace("\u2028", "\\u2028").replace("\u2029", "\\u2029"));
    }
}
