package org.emancipasso.account.personaldata;

import java.util.Set;

/**
 * A feature that keeps something of members, as a bean. A table that names a member and that no holder declares fails the
 * build.
 */
public interface PersonalDataHolder {

    /** {@code [a-z0-9-]+}, unique: what holds the sections together in the file for machines. */
    String name();

    /** The tables that it answers for, with what they keep of members. */
    Set<String> tables();

    /** Writes down all that is kept of a member and may be shown to them, and nothing of anybody else. */
    void export(long member, PersonalData out);

    /**
     * Removes all of it, or cuts it from the member for good, in the caller's transaction. Twice does no more than once; the
     * row of the member is still there, and goes last.
     */
    void erase(long member, TextsChoice texts);
}
