package org.emancipasso.catalogue;

/** What both kinds of tool have in common. */
public interface NamedTool {

    /** {@code [a-z0-9-]+}, unique within its kind; the value of a filter in the URL. */
    String code();

    /** Its name as its makers write it. */
    String name();
}
