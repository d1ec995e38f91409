package org.emancipasso.library.path;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import jakarta.enterprise.inject.spi.CDI;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Paths that a test puts together as a curator does, and takes away again. */
public final class TestPaths {

    private static final List<Long> MADE = new ArrayList<>();

    private TestPaths() {
    }

    /** One that everybody may follow; its address. */
    public static String published(Browser curator, String title, long... items) {
        String desk = begin(curator, title);
        LongStream.of(items).forEach(item -> add(curator, desk, Long.toString(item)));
        publish(curator, desk);
        MADE.add(Long.parseLong(number(desk)));
        return curator.open("/ressources/parcours/" + number(desk)).response().uri().getPath();
    }

    /** Takes them away again. */
    public static void removeAll() {
        PathRepository paths = CDI.current().select(PathRepository.class).get();
        QuarkusTransaction.requiringNew().run(() -> MADE.forEach(paths::deleteById));
        MADE.clear();
    }

    /** What an archive holds, by name. */
    public static Map<String, byte[]> files(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), entries.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static String begin(Browser curator, String title) {
        return curator.open("/equipe/parcours/nouveau").form("parcours").type("Titre", title)
                .type("Introduction", "Pour une association qui **commence**.").submit().response().uri().getPath();
    }

    static void add(Browser curator, String desk, String item) {
        Page page = curator.open(desk).form("parcours").type("Ajouter une ressource", item).submit();
        assertEquals(200, page.status(), page::text);
    }

    static void publish(Browser curator, String desk) {
        Page page = curator.post(desk + "/geste", "jeton=" + token(curator, desk) + "&geste=publier");
        assertEquals(200, page.status(), page::text);
    }

    static String token(Browser curator, String desk) {
        return curator.open(desk).document().expectFirst("input[name=jeton]").val();
    }

    static String number(String desk) {
        return desk.replaceAll("\\D+", "");
    }
}
