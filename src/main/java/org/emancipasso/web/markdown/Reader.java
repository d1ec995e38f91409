package org.emancipasso.web.markdown;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Finds what a parsed text names, and puts {@link Parts} of ours where it stands. */
final class Reader extends AbstractVisitor {

    /** Of each kind in one text; what comes after stays words. */
    static final int MOST_NAMED = 30;

    private static final int LARGEST_HEADING = 3;
    private static final int SMALLEST_HEADING = 6;
    /** What follows « @ »: letters, digits, and points or dashes between them. An address of mail is a link before. */
    private static final Pattern MENTION = Pattern
            .compile("(?<![\\p{L}\\p{N}_@/.-])@([\\p{L}\\p{N}](?:[\\p{L}\\p{N}._-]{0,58}[\\p{L}\\p{N}])?)");
    private static final Pattern OUTSIDE = Pattern.compile("(?i)(https?://|mailto:)[^\\p{Cntrl}]+");
    private static final Pattern TASK = Pattern.compile("^\\[([ xX])] (?=\\S)");

    final Set<String> handles = new LinkedHashSet<>();
    /** Those of them that stand in words of one's own: not in a quote. */
    final Set<String> called = new LinkedHashSet<>();
    final Set<String> cards = new LinkedHashSet<>();
    final Set<String> pictures = new LinkedHashSet<>();
    final Set<String> links = new LinkedHashSet<>();
    final Set<String> quoted = new LinkedHashSet<>();

    private final References references;
    private final String site;
    private final int headings;
    private int lastHeading = LARGEST_HEADING - 1;
    private boolean isInLink;
    private int quotes;

    private Reader(References references, int headings) {
        this.references = references;
        site = references.site();
        this.headings = headings;
    }

    static Reader of(Node document, References references) {
        LargestHeading largest = new LargestHeading();
        document.accept(largest);
        Reader reader = new Reader(references, LARGEST_HEADING - largest.level);
        document.accept(reader);
        return reader;
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getFirstChild() == null) {
            heading.unlink();
            return;
        }
        // None is skipped: a screen reader would look for it.
        heading.setLevel(Math.min(heading.getLevel() + headings, Math.min(SMALLEST_HEADING, lastHeading + 1)));
        lastHeading = heading.getLevel();
        visitChildren(heading);
    }

    @Override
    public void visit(CustomBlock block) {
        visitChildren(block);
        if (block instanceof TableBlock) {
            wrap(block, new Parts.Wide());
        }
    }

    @Override
    public void visit(ListItem item) {
        if (item.getFirstChild() instanceof Paragraph paragraph && paragraph.getFirstChild() instanceof Text text) {
            Matcher task = TASK.matcher(text.getLiteral());
            // A space of one's own keeps the box beside its words.
            text.setLiteral(task.replaceFirst(found -> " ".equals(found.group(1)) ? "☐\u00A0" : "☑\u00A0"));
        }
        visitChildren(item);
    }

    @Override
    public void visit(BlockQuote quote) {
        if (quote.getFirstChild() instanceof Paragraph first && first.getFirstChild() instanceof Link source
                && endsLine(source.getNext())) {
            path(source.getDestination()).filter(references::isQuotable).ifPresent(path -> {
                quoted.add(path);
                Node end = source.getNext();
                if (end == null) {
                    first.unlink();
                } else {
                    end.unlink();
                }
                Parts.Source above = new Parts.Source();
                above.appendChild(source);
                quote.prependChild(above);
            });
        }
        quotes++;
        visitChildren(quote);
        quotes--;
    }

    @Override
    public void visit(Paragraph paragraph) {
        Node only = paragraph.getFirstChild();
        boolean isAlone = paragraph.getParent() instanceof Document && only != null && only.getNext() == null;
        if (isAlone && only instanceof Link link) {
            path(link.getDestination()).filter(path -> added(cards, path))
                    .ifPresent(path -> wrap(paragraph, new Parts.LinkCard(path)));
        }
        visitChildren(paragraph);
    }

    @Override
    public void visit(Link link) {
        isInLink = true;
        visitChildren(link);
        isInLink = false;
        address(link.getDestination()).ifPresentOrElse(address -> {
            links.add(address);
            link.setDestination(address);
            link.setTitle(null);
        }, () -> unwrap(link));
    }

    @Override
    public void visit(Image image) {
        String words = alternative(image);
        Optional<String> address = address(image.getDestination());
        String caption = words.isBlank() ? address.orElse("") : words;
        Node text = new Text(caption);
        Optional<String> ours = path(image.getDestination()).filter(path -> added(pictures, path));
        if (ours.isPresent()) {
            links.add(ours.get());
            image.insertBefore(new Parts.Pictured(ours.get(), words, caption, isInLink));
        } else if (address.isPresent() && !isInLink) {
            links.add(address.get());
            Link link = new Link(address.get(), null);
            link.appendChild(text);
            image.insertBefore(link);
        } else {
            image.insertBefore(text);
        }
        image.unlink();
    }

    @Override
    public void visit(Text text) {
        if (isInLink) {
            return;
        }
        String words = text.getLiteral();
        Matcher mention = MENTION.matcher(words);
        int from = 0;
        while (mention.find()) {
            if (added(handles, mention.group(1))) {
                if (quotes == 0) {
                    called.add(mention.group(1));
                }
                text.insertBefore(new Text(words.substring(from, mention.start())));
                text.insertBefore(new Parts.Mention(mention.group(1)));
                from = mention.end();
            }
        }
        text.setLiteral(words.substring(from));
    }

    /** An address that one may go to, ours as a path: everything else is words. */
    private Optional<String> address(String typed) {
        return path(typed).or(() -> Optional.of(typed).filter(OUTSIDE.asMatchPredicate()));
    }

    private Optional<String> path(String typed) {
        String path = !site.isEmpty() && typed.startsWith(site + "/") ? typed.substring(site.length()) : typed;
        // Browsers read « /\ » as they do « // »: another host.
        boolean isOurs = path.startsWith("/") && !path.startsWith("//") && path.indexOf('\\') < 0
                && path.chars().noneMatch(Character::isISOControl);
        return isOurs ? Optional.of(path) : Optional.empty();
    }

    /** What is said instead of a picture. Takes it away from there. */
    private static String alternative(Image image) {
        Paragraph words = new Paragraph();
        for (Node child = image.getFirstChild(); child != null; child = image.getFirstChild()) {
            words.appendChild(child);
        }
        return Rendering.words(words);
    }

    private static boolean added(Set<String> named, String name) {
        return named.contains(name) || named.size() < MOST_NAMED && named.add(name);
    }

    private static boolean endsLine(@Nullable Node node) {
        return node == null || node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    private static void wrap(Node node, Node around) {
        node.insertBefore(around);
        around.appendChild(node);
    }

    private static void unwrap(Node node) {
        Node child = node.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            node.insertBefore(child);
            child = next;
        }
        node.unlink();
    }

    private static final class LargestHeading extends AbstractVisitor {

        private int level = SMALLEST_HEADING;

        @Override
        public void visit(Heading heading) {
            level = Math.min(level, heading.getLevel());
        }
    }
}
