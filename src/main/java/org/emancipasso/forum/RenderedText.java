package org.emancipasso.forum;

/**
 * A text as pages show it.
 *
 * @param html safe
 * @param renderer version of what made it
 */
record RenderedText(String html, int renderer) {}
