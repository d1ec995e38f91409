package org.emancipasso.directory.transfer;

/** A file that cannot be read as listings at all. */
final class InvalidFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    InvalidFile(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
