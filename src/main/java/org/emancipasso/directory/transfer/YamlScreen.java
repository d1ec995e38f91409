package org.emancipasso.directory.transfer;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Stops at the first thing that a file of listings never needs, before any tree is built: an alias could stand for more
 * than the memory holds, a tag names a class, depth and number cost time.
 */
final class YamlScreen {

    /** Levels of lists and mappings; a project's value is at the sixth. */
    static final int DEEPEST = 10;

    /** Values, lists and mappings, some forty for a rich listing. */
    private static final int MOST = 1_000_000;

    private static final int LONGEST_LINE = 200_000;

    private final TransferMessages say;

    YamlScreen(TransferMessages say) {
        this.say = say;
    }

    /** A value on one line is scanned in time that grows as its square; a long description escaped whole still fits. */
    Optional<Problem> firstLongLine(String text) {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size()).filter(i -> lines.get(i).length() > LONGEST_LINE)
                .mapToObj(i -> new Problem(i + 1, "", say.lineTooLong(LONGEST_LINE))).findFirst();
    }

    Optional<Problem> firstProblem(Iterable<Event> events) {
        int depth = 0;
        int count = 0;
        for (Event event : events) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            count++;
            String sentence = sentence(event);
            if (sentence.isEmpty() && depth > DEEPEST) {
                sentence = say.tooDeep();
            }
            if (sentence.isEmpty() && count > MOST) {
                sentence = say.tooMany();
            }
            if (!sentence.isEmpty()) {
                return Optional.of(new Problem(event.getStartMark().getLine() + 1, "", sentence));
            }
        }
        return Optional.empty();
    }

    private String sentence(Event event) {
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            return say.noAliases();
        }
        boolean tagged = switch (event) {
            case ScalarEvent scalar -> scalar.getTag() != null;
            case CollectionStartEvent collection -> collection.getTag() != null;
            default -> false;
        };
        return tagged ? say.noTags() : "";
    }
}
