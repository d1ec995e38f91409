package org.emancipasso.web;

/** Who looks at a page, as far as every page wants to know. */
public interface Visitor {

    /** Whether they are logged in. */
    boolean isMember();

    /** Nobody, from now on in this request: what they sent does not prove that it is theirs. */
    void disown();

    /** Whether they have a role. */
    boolean isStaff();

    /** Whether they have a role that the login server, which is away, does not confirm. */
    boolean lacksVoucher();

    /** Which account is theirs; empty for visitors. */
    String account();

    /** Which colours they want: the value of {@code data-theme}; empty for those of their system. */
    String theme();

    /** What their forms hold to be believed ({@link FormGuard}); empty for visitors. */
    String formToken();
}
