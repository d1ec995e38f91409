package org.emancipasso.web.upload;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

import io.quarkus.qute.i18n.MessageBundles;

/** The name of a file, for people: no path, nothing that cannot be seen, and an extension that does not lie. */
final class FileName {

    private static final int LONGEST = 80;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /** Of a name that ends in several (« photo.jpg.exe »), the last. */
    private static final Pattern EXTENSION = Pattern.compile("\\.[\\p{L}\\p{N}:$]{0,12}$");
    /** Controls, what turns text around (Unicode TR 36 §3.6), and what some system reads as more than a letter. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{C}\\p{Z}\\s<>:\"|?*%;$&`]+");
    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");

    private FileName() {
    }

    static String of(String sent, FileType type) {
        String last = FOLDERS.matcher(Normalizer.normalize(sent, Form.NFC)).replaceFirst("");
        String seen = UNFIT.matcher(EXTENSION.matcher(last.strip()).replaceFirst("")).replaceAll(" ");
        String name = EDGES.matcher(seen).replaceAll("");
        String cut = name
                .substring(0, name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length()))))
                .strip();
        return (cut.isEmpty() ? MessageBundles.get(UploadMessages.class).nameless() : cut) + "." + type.extension;
    }
}
