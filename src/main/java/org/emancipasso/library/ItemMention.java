package org.emancipasso.library;

import java.util.List;

/** A part of the library that leads to resources: a bean, asked by their pages. */
public interface ItemMention {

    /** What leads to a resource, and is public. */
    List<Mention> of(long item);

    /** A page that leads to it. */
    record Mention(String title, String url) {}
}
