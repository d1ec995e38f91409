package org.emancipasso.directory.transfer;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running what a cell says (OWASP, CSV injection): a cell that it would take for a formula gets
 * one apostrophe in front, which import removes. The wide forms count too: some locales read them as the narrow ones.
 * Reversible for every text.
 */
final class SpreadsheetCell {

    private static final Pattern DANGEROUS = Pattern.compile("^'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private SpreadsheetCell() {
    }

    static String neutralised(String text) {
        return DANGEROUS.matcher(text).matches() ? "'" + text : text;
    }

    static String original(String cell) {
        return cell.startsWith("'") && DANGEROUS.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
