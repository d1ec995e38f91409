package org.emancipasso.directory.transfer;

/**
 * Something in a file that a hand must mend.
 *
 * @param line from 1, the line where the value or its listing begins; 0 for the file as a whole
 * @param column the column or key, empty for the line as a whole
 * @param sentence French, what is wrong and what to do
 */
public record Problem(int line, String column, String sentence) {

    /** As the report prints it. */
    @Override
    public String toString() {
        return (line == 0 ? "" : "ligne " + line + ", ") + (column.isEmpty() ? "" : column + " : ") + sentence;
    }
}
