package org.emancipasso.supervision;

import java.util.List;

/** The addresses of other sites that a feature shows to everybody: a bean of it. */
public interface ListedAddresses {

    /** {@code [a-z-]+}, unique and for good: what it listed before is forgotten when it does not list it any more. */
    String source();

    /** All of them, as they are now; asked once a night, in a transaction. */
    List<Listed> all();

    /**
     * An address.
     *
     * @param address as it was typed
     * @param page the path of the page that shows it
     * @param title what that page is called
     */
    record Listed(String address, String page, String title) {}
}
