package org.emancipasso.catalogue;

import java.util.List;
import java.util.Optional;

/** Conversations in which somebody found an answer, for whoever makes something lasting of it: a bean of the feature that keeps them. */
public interface SolvedConversations {

    /** One that everybody may read and that was answered; empty for any other. */
    Optional<Solved> find(long id);

    /**
     * A conversation and its answer.
     *
     * @param path of its page
     * @param answer what helped, in paragraphs of plain text
     * @param writers who asked and who answered; those who left are not there
     */
    record Solved(String title, String path, List<String> answer, List<Writer> writers) {}

    /** Somebody who wrote there, as readers know them. */
    record Writer(long member, String name) {}
}
