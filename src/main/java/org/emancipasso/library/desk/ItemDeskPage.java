package org.emancipasso.library.desk;

import java.util.List;

import org.emancipasso.library.ItemFields.FormView;
import org.emancipasso.library.ItemService.Stored;
import org.emancipasso.library.ItemStatus;
import org.emancipasso.library.LibraryRoutes;
import org.emancipasso.web.Notice;
import org.jspecify.annotations.Nullable;

/**
 * A resource as a curator writes it.
 *
 * @param item none while it is new
 * @param version that the form was shown with
 * @param state « En ligne »
 * @param twin the other one that has its address; none when there is none
 * @param wrong what is wrong with the other forms of the page
 * @param said what people said of it
 * @param givers what its authors answered who were asked for a licence
 */
record ItemDeskPage(@Nullable Stored item, int version, FormView form, String state, @Nullable TwinLink twin,
        Wrong wrong, Said said, List<String> givers, List<Notice> notices) {

    /** Another resource, by its title. */
    record TwinLink(String title, String url) {}

    /**
     * What is wrong beside what describes it.
     *
     * @param reason as it was typed
     */
    record Wrong(String reason, String reasonProblem, String fileProblem) {

        static final Wrong NOTHING = new Wrong("", "", "");
    }

    /** What people said of it. */
    record Said(String votes, List<String> lacked) {

        static final Said NOTHING = new Said("", List.of());
    }

    /** Where the form goes. */
    public String action() {
        Stored known = item;
        return known == null ? LibraryDeskRoutes.ROUTES.begin() : LibraryDeskRoutes.ROUTES.item(known.id());
    }

    /** Its public page; empty while there is none. */
    public String url() {
        Stored known = item;
        return known == null || known.status() == ItemStatus.DRAFT
                ? ""
                : LibraryRoutes.ROUTES.item(known.id(), known.details().title());
    }

    /** Whether it is kept already. */
    public boolean isKept() {
        return item != null;
    }

    /** Whether it is not on the site. */
    public boolean isDraft() {
        return isIn(ItemStatus.DRAFT);
    }

    /** Whether it is on the site. */
    public boolean isOnline() {
        return isIn(ItemStatus.PUBLISHED);
    }

    /** Whether it was taken off. */
    public boolean isWithdrawn() {
        return isIn(ItemStatus.WITHDRAWN);
    }

    /** The name of its file; empty when it has none. */
    public String fileName() {
        Stored known = item;
        return known == null ? "" : known.file().map(file -> file.name()).orElse("");
    }

    private boolean isIn(ItemStatus status) {
        Stored known = item;
        return known != null && known.status() == status;
    }
}
