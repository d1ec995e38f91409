package org.emancipasso.directory.words;

import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.Role;
import org.emancipasso.account.TeamLink;

/** The ways to the words of the directory, from the account of whoever keeps them. */
final class WordsTeamLinks {

    private WordsTeamLinks() {
    }

    /** To the lists. */
    @Singleton
    static final class Lists implements TeamLink {

        private final WordsMessages say;

        Lists(WordsMessages say) {
            this.say = say;
        }

        @Override
        public String text() {
            return say.title();
        }

        @Override
        public String url() {
            return WordsRoutes.LISTS;
        }

        @Override
        public Set<String> roles() {
            return Set.of(Role.CURATOR, Role.ADMIN);
        }
    }

    /** To the synonyms. */
    @Singleton
    static final class Synonyms implements TeamLink {

        private final WordsMessages say;

        Synonyms(WordsMessages say) {
            this.say = say;
        }

        @Override
        public String text() {
            return say.synonymsTitle();
        }

        @Override
        public String url() {
            return WordsRoutes.SYNONYMS;
        }

        @Override
        public Set<String> roles() {
            return Set.of(Role.CURATOR, Role.ADMIN);
        }
    }
}
