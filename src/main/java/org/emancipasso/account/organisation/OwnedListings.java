package org.emancipasso.account.organisation;

import java.util.List;

/** Which listings of the directory are an organisation's: the directory knows. */
public interface OwnedListings {

    /**
     * One of them.
     *
     * @param url its page; empty while nobody may see it
     * @param team where staff say whose it is
     */
    record OwnedListing(String name, String url, String team) {}

    /** Those of an organisation, by name. */
    List<OwnedListing> of(long organisation);
}
