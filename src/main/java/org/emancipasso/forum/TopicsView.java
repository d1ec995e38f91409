package org.emancipasso.forum;

import java.util.Optional;
import java.util.stream.Stream;

/** Which topics a list shows, the last written in first. */
enum TopicsView {

    LATEST("recents", ""),
    UNANSWERED("sans-reponse", " and t.posts = 1 and t.closed_at is null"),
    SOLVED("resolus", " and t.solution_id is not null"),
    MINE("les-miens", " and t.author_id = :me");

    final String code;
    final String condition;

    TopicsView(String code, String condition) {
        this.code = code;
        this.condition = condition;
    }

    static Optional<TopicsView> of(String code) {
        return Stream.of(values()).filter(view -> view.code.equals(code)).findFirst();
    }
}
