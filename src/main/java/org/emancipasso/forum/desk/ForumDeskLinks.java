package org.emancipasso.forum.desk;

import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.Role;
import org.emancipasso.account.TeamLink;

/** The ways to the desk of the forum, from the account of whoever works there. */
final class ForumDeskLinks {

    private ForumDeskLinks() {
    }

    /** To the categories. */
    @Singleton
    static final class Categories implements TeamLink {

        private final ForumDeskMessages say;

        Categories(ForumDeskMessages say) {
            this.say = say;
        }

        @Override
        public String text() {
            return say.categories();
        }

        @Override
        public String url() {
            return ForumDeskRoutes.HOME;
        }

        @Override
        public Set<String> roles() {
            return Set.of(Role.ADMIN);
        }
    }

    /** To the tags. */
    @Singleton
    static final class Tags implements TeamLink {

        private final ForumDeskMessages say;

        Tags(ForumDeskMessages say) {
            this.say = say;
        }

        @Override
        public String text() {
            return say.tags();
        }

        @Override
        public String url() {
            return ForumDeskRoutes.TAGS;
        }

        @Override
        public Set<String> roles() {
            return Set.of(Role.CURATOR, Role.MODERATOR, Role.ADMIN);
        }
    }
}
