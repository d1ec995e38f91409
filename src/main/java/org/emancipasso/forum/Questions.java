package org.emancipasso.forum;

import java.util.List;

/** What the form of a category asks besides a title and a text. */
public enum Questions {

    HELP(Question.required("outil"), Question.optional("version"), Question.several("essais")),
    CHOICE(Question.required("besoin"), Question.optional("taille"), Question.several("contraintes"),
            Question.optional("actuel")),
    PROVIDER(Question.required("besoin"), Question.optional("etape"), Question.optional("lieu"),
            Question.optional("modalite")),
    POOLED_NEED(Question.required("besoin"), Question.optional("qui"), Question.several("changement")),
    FREE();

    final List<Question> list;

    Questions(Question... list) {
        this.list = List.of(list);
    }

    /**
     * One of them.
     *
     * @param name of its field, and of what is kept of the answer
     * @param required whether a topic cannot do without
     * @param lines whether it takes several
     */
    record Question(String name, boolean required, boolean lines) {

        /** Of an answer, in characters. */
        static final int LONGEST = 500;

        private static Question required(String name) {
            return new Question(name, true, false);
        }

        private static Question optional(String name) {
            return new Question(name, false, false);
        }

        private static Question several(String name) {
            return new Question(name, false, true);
        }
    }
}
