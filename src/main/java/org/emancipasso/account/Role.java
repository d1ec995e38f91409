package org.emancipasso.account;

import java.util.Set;

/** What somebody may be asked to be: the values of {@code @RolesAllowed}. */
public final class Role {

    /** Has an account. */
    public static final String MEMBER = "member";
    /** Looks after the listings of the directory. */
    public static final String CURATOR = "curator";
    /** Looks after what people write. */
    public static final String MODERATOR = "moderator";
    /** Looks after accounts and settings. */
    public static final String ADMIN = "admin";

    /** Roles that the provider grants, and that count only with a second factor. */
    static final Set<String> STAFF = Set.of(CURATOR, MODERATOR, ADMIN);

    private Role() {
    }
}
