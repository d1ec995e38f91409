package org.emancipasso.moderation;

import java.util.Optional;
import java.util.Set;

import org.emancipasso.account.Actor;
import org.emancipasso.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/** A kind of public thing that one may report, and that staff may hide with a reason: a bean of the feature that has it. */
public interface Moderatable {

    /** {@code [a-z]+(-[a-z]+)*}, in French, unique and for good: it is in addresses and stored. */
    String type();

    /** What one of these is called, in French: « fiche ». */
    String label();

    /** The space of the site that it belongs to. */
    Reviewable.Space space();

    /**
     * Whether it is what somebody says to others: one reports and hides it for other reasons than a page about an
     * organisation.
     */
    default boolean isConversation() {
        return false;
    }

    /** Who may decide on reports about it, of {@link org.emancipasso.account.Role}. */
    Set<String> roles();

    /** Whether somebody with one of the {@link #roles()} may decide about this one in particular: not about their own. */
    default boolean mayDecide(long id, Actor actor) {
        return true;
    }

    /** One that the public sees, or that was hidden by a decision; empty for any other. */
    Optional<Moderated> find(long id);

    /**
     * Takes it off the site at once; its address answers 410 with the reason. In the caller's transaction.
     *
     * @return whether this hid it: somebody may have taken it away meanwhile
     */
    boolean hide(long id, String reason, Actor actor);

    /**
     * Puts it back as it was.
     *
     * @param reason why it was hidden: what was hidden for another one since stays so
     * @param actor nobody when the platform does it, since nobody confirmed in time
     * @return whether it is not hidden any more
     */
    boolean restore(long id, String reason, @Nullable Actor actor);

    /**
     * One of them.
     *
     * @param url path of its page
     * @param department INSEE code of the département that it is about, if any
     * @param responsible whom to tell of a decision about it; nobody when no address is known
     */
    record Moderated(String title, String url, boolean isHidden, @Nullable String department,
            Optional<EmailAddress> responsible) {}
}
