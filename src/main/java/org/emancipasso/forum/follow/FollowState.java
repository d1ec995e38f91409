package org.emancipasso.forum.follow;

import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** How much somebody wants to hear of a topic or of a category. */
enum FollowState {

    /** Told of each answer, or of each new topic. */
    WATCH("prevenir"),
    /** Kept in their list, with what is new, and not told. */
    TRACK("garder"),
    /** Told when somebody names them. */
    NORMAL("normal"),
    /** Told of nothing, whatever else they follow. */
    MUTE("sourdine");

    final String code;

    FollowState(String code) {
        this.code = code;
    }

    /** As forms send it. */
    static Optional<FollowState> of(@Nullable String code) {
        return Stream.of(values()).filter(state -> state.code.equals(code)).findFirst();
    }
}
