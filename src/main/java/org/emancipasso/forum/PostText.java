package org.emancipasso.forum;

import jakarta.enterprise.context.ApplicationScoped;

import org.emancipasso.web.markdown.Markdown;

/** Makes of what people write what pages show; once, when it is written. */
@ApplicationScoped
class PostText {

    /** Grows when the same text gives other HTML. */
    private static final int RENDERER = 1;

    /** Safe HTML. */
    RenderedText render(String markdown) {
        return new RenderedText(Markdown.html(markdown).getValue(), RENDERER);
    }
}
