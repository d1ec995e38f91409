package org.emancipasso.web.table;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

/** Reads a file of rows that somebody gives, within bounds: strict UTF-8, 8 MB, 20,000 rows. */
@Singleton
public class TableFile {

    static final int MOST = 20_000;
    private static final long LARGEST_MEGABYTES = 8;
    private static final long MEGABYTE = 1024 * 1024;
    /** A value on one line is scanned in time that grows as its square. */
    private static final int LONGEST_LINE = 200_000;

    /** A slash that JSON escapes, after whole pairs of backslashes; YAML knows no such escape. */
    private static final Pattern JSON_SLASH = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\/");

    private final TableMessages say;

    TableFile(TableMessages say) {
        this.say = say;
    }

    /**
     * The rows of a file.
     *
     * @param problems gets what is wrong with single rows
     * @throws UnreadableTable when it cannot be read as rows at all
     */
    public List<TableRow> read(Path file, TableShape shape, List<TableProblem> problems) throws UnreadableTable {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return new CsvTable(say, shape, problems).read(text(file));
        }
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return new YamlTable(say, shape, problems).read(text(file));
        }
        if (name.endsWith(".json")) {
            // JSON is YAML, but for its tabulations and one escape.
            String yaml = JSON_SLASH.matcher(text(file).replace('\t', ' ')).replaceAll("$1/");
            return new YamlTable(say, shape, problems).read(yaml);
        }
        throw new UnreadableTable(0, say.unknownFormat());
    }

    /** What a file says, within the same bounds. */
    public String text(Path file) throws UnreadableTable {
        try {
            if (!Files.isRegularFile(file)) {
                throw new UnreadableTable(0, say.unreadable(file.toString()));
            }
            if (Files.size(file) > LARGEST_MEGABYTES * MEGABYTE) {
                throw new UnreadableTable(0, say.tooLarge(LARGEST_MEGABYTES));
            }
            String text = Files.readString(file).replaceAll("\r\n?", "\n").replace("\uFEFF", "");
            if (text.isBlank() || text.indexOf('\0') >= 0) {
                throw new UnreadableTable(0, text.isBlank() ? say.empty() : say.notUtf8());
            }
            List<String> lines = text.lines().toList();
            for (int at = 0; at < lines.size(); at++) {
                if (lines.get(at).length() > LONGEST_LINE) {
                    throw new UnreadableTable(at + 1, say.lineTooLong());
                }
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new UnreadableTable(0, say.notUtf8());
        } catch (IOException e) {
            throw new UnreadableTable(0, say.unreadable(file.toString()));
        }
    }
}
