package org.emancipasso.catalogue.transfer;

/** A file that cannot be read as tools at all. */
final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient FileProblem problem;

    UnreadableFile(int line, String sentence) {
        super(sentence);
        this.problem = new FileProblem(line, "", sentence);
    }

    FileProblem problem() {
        return problem;
    }
}
