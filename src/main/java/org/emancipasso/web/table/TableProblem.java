package org.emancipasso.web.table;

/**
 * Something in a file that a hand must mend.
 *
 * @param line from 1; 0 for the file as a whole
 * @param column empty for the line as a whole
 * @param sentence French, what is wrong and what to do
 */
public record TableProblem(int line, String column, String sentence) {

    /** As a report prints it. */
    @Override
    public String toString() {
        return (line == 0 ? "" : "ligne " + line + ", ") + (column.isEmpty() ? "" : column + " : ") + sentence;
    }
}
