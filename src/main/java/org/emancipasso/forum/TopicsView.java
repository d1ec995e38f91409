package org.emancipasso.forum;

import java.util.Optional;
import java.util.stream.Stream;

/** Which topics a list shows, the last written in first. */
enum TopicsView {

    LATEST("recents", ""),
    UNANSWERED("sans-reponse", " and t.posts = 1 and t.closed_at is null"),
    SOLVED("resolus", " and t.solution_id is not null"),
    MINE("les-miens", " and t.author_id = :me"),
    FOLLOWED("suivies", " and t.id in (select f.topic_id from forum_follow f where f.member_id = :me"
            + " and f.state in ('WATCH', 'TRACK'))"),
    MUTED("sourdine", " and t.id in (select f.topic_id from forum_follow f where f.member_id = :me"
            + " and f.state = 'MUTE')");

    final String code;
    final String condition;

    TopicsView(String code, String condition) {
        this.code = code;
        this.condition = condition;
    }

    /** Whether it is another for each member. */
    boolean isPersonal() {
        return this == MINE || this == FOLLOWED || this == MUTED;
    }

    static Optional<TopicsView> of(String code) {
        return Stream.of(values()).filter(view -> view.code.equals(code)).findFirst();
    }
}
