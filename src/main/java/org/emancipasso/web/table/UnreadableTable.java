package org.emancipasso.web.table;

/** A file that cannot be read as rows at all. */
public final class UnreadableTable extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient TableProblem problem;

    /**
     * Says why.
     *
     * @param line from 1; 0 for the file as a whole
     * @param sentence French
     */
    public UnreadableTable(int line, String sentence) {
        super(sentence);
        this.problem = new TableProblem(line, "", sentence);
    }

    /** What a hand must mend. */
    public TableProblem problem() {
        return problem;
    }
}
