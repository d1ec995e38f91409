package org.emancipasso.web.table;

/** A file that cannot be read as rows at all. */
public final class UnreadableTable extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient TableProblem problem;

    UnreadableTable(int line, String sentence) {
        super(sentence);
        this.problem = new TableProblem(line, "", sentence);
    }

    /** Why. */
    public TableProblem problem() {
        return problem;
    }
}
