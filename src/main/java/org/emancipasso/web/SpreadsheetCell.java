package org.emancipasso.web;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running what a cell says (OWASP, CSV injection): a cell that it would take for a formula gets
 * one apostrophe in front, which import removes. The wide forms count too: some locales read them as the narrow ones.
 * Reversible for every text.
 */
public final class SpreadsheetCell {

    private static final Pattern DANGEROUS = Pattern.compile("^'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private SpreadsheetCell() {
    }

    /** The cell to write for a text. */
    public static String neutralised(String text) {
        return DANGEROUS.matcher(text).matches() ? "'" + text : text;
    }

    /** The text of a cell. */
    public static String original(String cell) {
        return cell.startsWith("'") && DANGEROUS.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
