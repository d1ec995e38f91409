package org.emancipasso.directory;

import org.jspecify.annotations.Nullable;

/** The codes of taxonomy {@code modality} that the search gives a meaning to. */
final class Modality {

    static final String REMOTE = "distance";
    static final String ON_SITE = "sur-place";
    static final String BOTH = "les-deux";

    private Modality() {
    }

    static boolean isRemote(@Nullable String modality) {
        return REMOTE.equals(modality) || BOTH.equals(modality);
    }
}
