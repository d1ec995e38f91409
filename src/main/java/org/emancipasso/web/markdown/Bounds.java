package org.emancipasso.web.markdown;

import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** What a text may cost: beyond this it is shown as typed. No honest text comes near. */
final class Bounds {

    /** In characters. */
    static final int LONGEST = 60_000;
    /** Quotes in quotes, lists in lists; and emphasis or brackets within each other. Deeper ones stay characters. */
    static final int DEEPEST = 32;

    /** Of all tables: each row has as many cells as the first, written or not. */
    private static final int MOST_CELLS = 30_000;
    /** In one paragraph: what may begin or end emphasis or a link is compared with what stands before it. */
    private static final int MOST_MARKS = 10_000;
    private static final String MARKS = "*_~[";
    /** As the specification has it: no other white space ends a table. */
    private static final Pattern BLANK = Pattern.compile("[ \\t]*");
    /** In characters, of all links: a reference repeats its address wherever it is used. */
    private static final int LONGEST_ADDRESSES = 2 * LONGEST;
    private static final int MOST_LINKS = 2_000;

    private Bounds() {
    }

    /** Before anything is parsed; linear. */
    static boolean hold(String text) {
        return text.length() <= LONGEST && text.lines().map(new Paragraph()::holds).allMatch(holds -> holds);
    }

    /** Before what was parsed is written out. */
    static boolean hold(Node document) {
        Addresses addresses = new Addresses();
        document.accept(addresses);
        return addresses.count <= MOST_LINKS && addresses.length <= LONGEST_ADDRESSES;
    }

    /** Lines up to a blank one, and the cells of what came before. */
    private static final class Paragraph {

        private long cells;
        private int lines;
        private int columns;
        private int marks;

        boolean holds(String line) {
            if (BLANK.matcher(line).matches()) {
                cells += cells();
                lines = 0;
                columns = 0;
                marks = 0;
            }
            int bars = 1;
            char before = 0;
            for (char character : line.toCharArray()) {
                if (character == '|') {
                    bars++;
                } else if (MARKS.indexOf(character) >= 0 && (character == '[' || character != before)) {
                    marks++;
                }
                before = character;
            }
            lines++;
            columns = Math.max(columns, bars);
            return marks <= MOST_MARKS && cells + cells() <= MOST_CELLS;
        }

        private long cells() {
            return columns > 1 ? (long) columns * lines : 0;
        }
    }

    private static final class Addresses extends AbstractVisitor {

        private int count;
        private long length;

        @Override
        public void visit(Link link) {
            add(link, link.getDestination(), link.getTitle());
        }

        @Override
        public void visit(Image image) {
            add(image, image.getDestination(), image.getTitle());
        }

        private void add(Node node, String address, @Nullable String title) {
            count++;
            length += address.length() + (title == null ? 0 : title.length());
            visitChildren(node);
        }
    }
}
