package org.emancipasso.forum;

import jakarta.inject.Singleton;

import org.emancipasso.web.markdown.Markdown;
import org.emancipasso.web.markdown.References;
import org.emancipasso.web.markdown.Rendered;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import io.quarkus.qute.RawString;

/** What categories say of themselves, rendered once a text: it stands on each of their pages. */
@Singleton
class Introductions {

    private static final int MOST = 100;

    private final LoadingCache<String, Rendered> rendered = Caffeine.newBuilder().maximumSize(MOST)
            .build(markdown -> Markdown.render(markdown, References.NONE));

    RawString html(Category category) {
        return Markdown.kept(rendered.get(category.introduction()).html());
    }

    /** On one line. */
    String text(Category category) {
        return rendered.get(category.introduction()).text();
    }
}
