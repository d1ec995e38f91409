package org.emancipasso.account;

import java.util.Set;

/** A page where staff work, of another feature: a bean of it. Linked from the page of their account. */
public interface TeamLink {

    /** What the link says, in French, for who may open the page: « À relire (12) ». Asked at each look at the page. */
    String text();

    /** Path of the page. */
    String url();

    /** Whether it stands before the others: where people wait for an answer. */
    default boolean isFirst() {
        return false;
    }

    /** Who may open it, of {@link Role}. */
    Set<String> roles();
}
