package org.emancipasso.forum;

import java.util.Set;

/**
 * A text as pages show it.
 *
 * @param html safe
 * @param renderer version of what made it
 * @param outside how many other sites' pages it links to
 * @param targets pages and members that it names, without slugs: it is to be rendered again when they change
 */
record RenderedText(String html, int renderer, int outside, Set<String> targets) {}
