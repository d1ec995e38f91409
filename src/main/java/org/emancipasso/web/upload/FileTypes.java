package org.emancipasso.web.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.tika.Tika;

/** What a file is, by its bytes. Nothing is unpacked. */
final class FileTypes {

    private static final Tika DETECTOR = new Tika();

    private static final Map<String, FileType> BY_MEDIA_TYPE = Map.of("image/jpeg", FileType.JPEG, "image/png",
            FileType.PNG, "image/gif", FileType.GIF, "image/webp", FileType.WEBP);
    private static final Set<String> HEIC = Set.of("image/heic", "image/heif", "image/heic-sequence");
    private static final Map<String, FileType> OFFICE = Map.of("word/", FileType.DOCX, "xl/", FileType.XLSX, "ppt/",
            FileType.PPTX);
    private static final List<FileType> OPEN_DOCUMENTS = List.of(FileType.ODT, FileType.ODS, FileType.ODP);

    private static final byte[] PDF = "%PDF-".getBytes(US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] ZIP_DIRECTORY_ENTRY = {'P', 'K', 1, 2};
    /** Where an entry of the directory has the length of its name, and its name (APPNOTE.TXT 4.3.12). */
    private static final int NAME_LENGTH = 28;
    private static final int NAME = 46;
    /** OpenDocument's first entry, stored as it is, says what the file is (OpenDocument 1.3, part 2, 3.3). */
    private static final int FIRST_NAME = 30;
    /** The file that every antivirus knows (eicar.org), in two halves so that none knows this class. */
    private static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + half()).getBytes(US_ASCII);

    private FileTypes() {
    }

    private static String half() {
        return "ANTIVIRUS-TEST-FILE!$H+H*";
    }

    /** What is no matter of type: a virus, macros, a format that is named to whoever sends it. */
    static Optional<Refusal> danger(byte[] bytes) {
        if (indexOf(bytes, EICAR, 0) >= 0) {
            return Optional.of(Refusal.VIRUS);
        }
        if (isZip(bytes) && entries(bytes).stream().anyMatch(FileTypes::isMacro)) {
            return Optional.of(Refusal.MACROS);
        }
        return HEIC.contains(DETECTOR.detect(bytes)) ? Optional.of(Refusal.HEIC) : Optional.empty();
    }

    /** Its type; none of those that are taken when empty. The name tells a table from other text, and no more. */
    static Optional<FileType> of(byte[] bytes, String name) {
        if (startsWith(bytes, PDF, 0)) {
            return Optional.of(FileType.PDF);
        }
        if (isZip(bytes)) {
            return document(bytes);
        }
        String detected = DETECTOR.detect(bytes);
        if ("text/plain".equals(detected) && !isMarkup(bytes)) {
            return Optional.of(name.toLowerCase(Locale.ROOT).endsWith(".csv") ? FileType.CSV : FileType.TEXT);
        }
        return Optional.ofNullable(BY_MEDIA_TYPE.get(detected));
    }

    private static Optional<FileType> document(byte[] bytes) {
        Optional<FileType> open = OPEN_DOCUMENTS.stream()
                .filter(type -> startsWith(bytes, ("mimetype" + type.mediaType + "PK").getBytes(US_ASCII), FIRST_NAME))
                .findFirst();
        List<String> entries = entries(bytes);
        return open.or(() -> entries.contains("[Content_Types].xml")
                ? OFFICE.entrySet().stream()
                        .filter(office -> entries.stream().anyMatch(entry -> entry.startsWith(office.getKey())))
                        .map(Map.Entry::getValue).findFirst()
                : Optional.empty());
    }

    /** What the detector takes for text, and a browser that guesses for a page. */
    private static boolean isMarkup(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 1_000), ISO_8859_1).stripLeading().startsWith("<");
    }

    private static boolean isZip(byte[] bytes) {
        return startsWith(bytes, ZIP, 0);
    }

    private static boolean isMacro(String entry) {
        return entry.endsWith("vbaProject.bin") || entry.startsWith("Basic/") || entry.startsWith("Scripts/");
    }

    private static List<String> entries(byte[] bytes) {
        List<String> names = new ArrayList<>();
        for (int at = indexOf(bytes, ZIP_DIRECTORY_ENTRY, 0); at >= 0
                && at + NAME <= bytes.length; at = indexOf(bytes, ZIP_DIRECTORY_ENTRY, at + 1)) {
            int length = (bytes[at + NAME_LENGTH] & 0xff) | (bytes[at + NAME_LENGTH + 1] & 0xff) << 8;
            names.add(new String(bytes, at + NAME, Math.min(length, Math.min(200, bytes.length - at - NAME)),
                    ISO_8859_1));
        }
        return names;
    }

    private static boolean startsWith(byte[] bytes, byte[] sought, int at) {
        return bytes.length >= at + sought.length
                && Arrays.equals(bytes, at, at + sought.length, sought, 0, sought.length);
    }

    private static int indexOf(byte[] bytes, byte[] sought, int from) {
        for (int at = from; at <= bytes.length - sought.length; at++) {
            if (bytes[at] == sought[0] && startsWith(bytes, sought, at)) {
                return at;
            }
        }
        return -1;
    }
}
