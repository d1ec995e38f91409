package org.emancipasso.catalogue.transfer;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The text of a file that somebody gives, within bounds. */
final class FileText {

    private static final long LARGEST_MEGABYTES = 8;
    private static final long MEGABYTE = 1024 * 1024;
    /** A value on one line is scanned in time that grows as its square. */
    private static final int LONGEST_LINE = 200_000;
    /** A slash that JSON escapes, after whole pairs of backslashes; YAML knows no such escape. */
    private static final Pattern JSON_SLASH = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\/");

    private FileText() {
    }

    static String read(Path file, ToolFileMessages say) throws UnreadableFile {
        try {
            if (!Files.isRegularFile(file)) {
                throw new UnreadableFile(0, say.unreadable(file.toString()));
            }
            if (Files.size(file) > LARGEST_MEGABYTES * MEGABYTE) {
                throw new UnreadableFile(0, say.tooLarge(LARGEST_MEGABYTES));
            }
            String text = Files.readString(file).replaceAll("\r\n?", "\n").replace("\uFEFF", "");
            if (text.isBlank() || text.indexOf('\0') >= 0) {
                throw new UnreadableFile(0, text.isBlank() ? say.empty() : say.notUtf8());
            }
            List<String> lines = text.lines().toList();
            for (int at = 0; at < lines.size(); at++) {
                if (lines.get(at).length() > LONGEST_LINE) {
                    throw new UnreadableFile(at + 1, say.lineTooLong());
                }
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new UnreadableFile(0, say.notUtf8());
        } catch (IOException e) {
            throw new UnreadableFile(0, say.unreadable(file.toString()));
        }
    }

    /** JSON as the YAML that it nearly is. */
    static String yaml(String json) {
        return JSON_SLASH.matcher(json.replace('\t', ' ')).replaceAll("$1/");
    }
}
