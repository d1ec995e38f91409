package org.emancipasso.directory.transfer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file to import, read whole, as strict UTF-8. */
final class SourceFile {

    /** Megabytes that an import accepts: some 15,000 rich listings. */
    static final long LARGEST_MEGABYTES = 8;

    private static final long MEGABYTE = 1024 * 1024;

    private SourceFile() {
    }

    /**
     * The text of a file, without a byte order mark, with line feeds only.
     *
     * @throws InvalidFile when it is missing, empty, too large, or not UTF-8
     */
    static String read(Path file, TransferMessages say) throws InvalidFile {
        try {
            if (!Files.isRegularFile(file)) {
                throw new InvalidFile(new Problem(0, "", say.unreadable(file.toString())));
            }
            long size = Files.size(file);
            if (size > LARGEST_MEGABYTES * MEGABYTE) {
                throw new InvalidFile(new Problem(0, "",
                        say.tooLarge(Math.ceilDiv(size, MEGABYTE), LARGEST_MEGABYTES)));
            }
            return decode(Files.readAllBytes(file), say);
        } catch (IOException e) {
            throw new InvalidFile(new Problem(0, "", say.unreadable(file.toString())));
        }
    }

    private static String decode(byte[] bytes, TransferMessages say) throws InvalidFile {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        String text = out.toString();
        if (result.isError() || text.indexOf('\0') >= 0) {
            String before = result.isError() ? text : text.substring(0, text.indexOf('\0'));
            throw new InvalidFile(
                    new Problem(1 + (int) before.chars().filter(character -> character == '\n').count(), "",
                            say.notUtf8()));
        }
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (content.isBlank()) {
            throw new InvalidFile(new Problem(0, "", say.empty()));
        }
        return content.replaceAll("\r\n?", "\n");
    }
}
