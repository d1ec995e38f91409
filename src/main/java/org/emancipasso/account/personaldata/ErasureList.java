package org.emancipasso.account.personaldata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.emancipasso.account.ErasedAccounts.Erased;

/**
 * The accounts that were erased, in a file that outlives the database: on each line a keyed hash, what became of their texts,
 * and nothing else.
 */
final class ErasureList {

    private static final Predicate<String> LINE = Pattern.compile("[0-9a-f]{64} (DELETE|KEEP_ANONYMOUS)")
            .asMatchPredicate();

    private final Path file;

    ErasureList(Path file) {
        this.file = file;
    }

    /** Adds lines; they are on the disk when this returns. Two replicas take turns. A line that is there twice does no harm. */
    void add(Collection<Erased> accounts) {
        // A line begins on its own, whatever a crash left of the one before.
        byte[] lines = accounts.stream().map(account -> account.hash() + " " + account.texts())
                .collect(Collectors.joining("\n", "\n", "\n"))
                .getBytes(StandardCharsets.US_ASCII);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                FileLock lock = channel.lock()) {
            ByteBuffer rest = ByteBuffer.wrap(lines);
            while (rest.hasRemaining() && lock.isValid()) {
                channel.write(rest);
            }
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it holds, by hash; nothing when there is no file yet. What is no whole line is passed over. */
    Map<String, TextsChoice> read() {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try (Stream<String> lines = Files.lines(file, StandardCharsets.US_ASCII)) {
            return lines.filter(LINE).map(line -> line.split(" ")).collect(Collectors.toMap(part -> part[0],
                    part -> TextsChoice.valueOf(part[1]), (first, _) -> first));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
