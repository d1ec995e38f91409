package org.emancipasso.web.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.emancipasso.testing.Platform;
import org.emancipasso.web.upload.Upload.Accepted;
import org.emancipasso.web.upload.Upload.Drawn;
import org.emancipasso.web.upload.Upload.Refused;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import io.quarkus.qute.i18n.MessageBundles;

@Platform
class UploadsTest {

    private static final Uploads UPLOADS = new Uploads(new Pictures());

    private record File(String name, byte[] bytes, Object expected) {

        File(String name, String text, Object expected) {
            this(name, text.getBytes(UTF_8), expected);
        }
    }

    @TestFactory
    Stream<DynamicTest> a_file_is_what_its_bytes_are() {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
        byte[] gif = Sent.picture("gif", 20, 10);
        return Stream.of(
                new File("a.jpg", Sent.picture("jpg", 20, 10), FileType.JPEG),
                new File("a.png", Sent.picture("png", 20, 10), FileType.PNG),
                new File("un.png", Sent.picture("png", 1, 1), FileType.PNG),
                new File("a.gif", gif, FileType.PNG),
                new File("a.webp", Sent.WEBP, FileType.JPEG),
                new File("clair.webp", Sent.CLEAR_WEBP, FileType.PNG),
                new File("encres.jpg", Sent.cmyk(), FileType.JPEG),
                new File("en fait un png.jpg", Sent.picture("png", 20, 10), FileType.PNG),
                new File("a.pdf", "%PDF-1.7\n1 0 obj<</S/JavaScript/JS(app.alert(1))>>", FileType.PDF),
                new File("a.odt", Sent.openDocument("text", "content.xml"), FileType.ODT),
                new File("a.ods", Sent.openDocument("spreadsheet", "content.xml"), FileType.ODS),
                new File("a.odp", Sent.openDocument("presentation"), FileType.ODP),
                new File("a.docx", Sent.office("_rels/.rels", "word/document.xml"), FileType.DOCX),
                new File("a.xlsx", Sent.office("xl/workbook.xml"), FileType.XLSX),
                new File("a.pptx", Sent.office("ppt/presentation.xml"), FileType.PPTX),
                new File("dix mille.docx", Sent.office(IntStream.range(0, 50).mapToObj(n -> "word/" + n)
                        .toArray(String[]::new)), FileType.DOCX),
                new File("a.txt", "Bonjour,\nvoici l’été.", FileType.TEXT),
                new File("utf-16.txt", "Bonjour".getBytes(UTF_16), FileType.TEXT),
                new File("a.CSV", "nom;ville\nNuage;Guéret\n", FileType.CSV),

                new File("vide.png", new byte[0], Refusal.EMPTY),
                new File("lourd.txt", new byte[Uploads.HEAVIEST + 1], Refusal.TOO_HEAVY),
                new File("a.svg", svg, Refusal.NOT_TAKEN),
                new File("svg.png", svg, Refusal.NOT_TAKEN),
                new File("svg.txt", "<?xml version=\"1.0\"?>" + svg, Refusal.NOT_TAKEN),
                new File("a.html", "<!DOCTYPE html><script>alert(1)</script>", Refusal.NOT_TAKEN),
                new File("html.txt", "  <html><body onload=alert(1)>", Refusal.NOT_TAKEN),
                new File("script.csv", "<script>alert(1)</script>", Refusal.NOT_TAKEN),
                new File("entites.xml",
                        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>",
                        Refusal.NOT_TAKEN),
                new File("photo.jpg.exe", new byte[]{'M', 'Z', 0, 0, 1}, Refusal.NOT_TAKEN),
                new File("photo.jpg", Sent.together(new byte[]{'M', 'Z', (byte) 0x90, 0}, new byte[200]),
                        Refusal.NOT_TAKEN),
                new File("elf.png", HexFormat.of().parseHex("7f454c46020101000000000000000000"), Refusal.NOT_TAKEN),
                new File("script.txt", "#!/bin/sh\nrm -rf ~\n", Refusal.NOT_TAKEN),
                new File("archive.docx", Sent.office("AndroidManifest.xml"), Refusal.NOT_TAKEN),
                new File("a.zip", Sent.openDocument("graphics"), Refusal.NOT_TAKEN),
                new File("macros.docx", Sent.office("word/document.xml", "word/vbaProject.bin"), Refusal.MACROS),
                new File("macros.odt", Sent.openDocument("text", "Basic/Standard/script-lb.xml"), Refusal.MACROS),
                new File("eicar.com", Sent.eicar(), Refusal.VIRUS),
                new File("eicar.txt", "Bonjour,\n" + Sent.eicar(), Refusal.VIRUS),
                new File("eicar.png", Sent.together(Sent.picture("png", 9, 9), Sent.eicar().getBytes(ISO_8859_1)),
                        Refusal.VIRUS),
                new File("iphone.heic", Sent.together(HexFormat.of().parseHex("00000018667479706865696300000000"),
                        "mif1heic".getBytes(ISO_8859_1)), Refusal.HEIC),
                new File("bombe.png", Sent.pngHeader(50_000, 50_000), Refusal.TOO_LARGE),
                new File("tronque.png", Arrays.copyOf(Sent.picture("png", 200, 100), 60), Refusal.BROKEN),
                new File("tronque.jpg", Arrays.copyOf(Sent.picture("jpg", 200, 100), 30), Refusal.BROKEN),
                new File("tronque.gif", Arrays.copyOf(gif, 12), Refusal.BROKEN),
                new File("tronque.webp", Arrays.copyOf(Sent.WEBP, 22), Refusal.BROKEN),
                new File("sans rien.png", Sent.pngHeader(10, 10), Refusal.BROKEN),
                new File("polyglotte.gif", "GIF89a/*aaaaaaaa*/=alert(1);", Refusal.BROKEN))
                .map(file -> DynamicTest.dynamicTest(file.name, () -> assertEquals(file.expected,
                        switch (UPLOADS.accept(file.bytes, file.name)) {
                            case Accepted accepted -> accepted.type();
                            case Refused refused -> refused.why();
                        })));
    }

    @Test
    void where_and_how_a_photograph_was_taken_is_gone_and_it_stands_upright() throws IOException {
        byte[] photograph = Sent.photograph(60, 40);
        assertTrue(new String(photograph, ISO_8859_1).contains("GPS"));
        Accepted accepted = accepted(photograph, "IMG_1.JPG");
        String bytes = new String(accepted.bytes(), ISO_8859_1);
        assertFalse(bytes.contains("GPS") || bytes.contains("Exif"), bytes);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(accepted.bytes()));
        assertEquals("40 × 60", image.getWidth() + " × " + image.getHeight());
        Color left = new Color(image.getRGB(5, 30));
        assertTrue(left.getBlue() > 200, "turned clockwise, what was below is left: " + left);
    }

    @Test
    void what_hides_behind_a_picture_is_gone() {
        byte[] hidden = Sent.office("word/document.xml");
        for (String format : List.of("jpg", "png", "gif")) {
            Accepted accepted = accepted(Sent.together(Sent.picture(format, 20, 10), hidden), "a." + format);
            assertFalse(new String(accepted.bytes(), ISO_8859_1).contains("PK\3\4"), format);
        }
    }

    @Test
    void a_large_picture_is_made_smaller_and_a_page_gets_a_small_one() throws IOException {
        Accepted accepted = accepted(Sent.picture("jpg", 6_000, 3_000), "a.jpg");
        Drawn drawn = accepted.picture();
        assertNotNull(drawn);
        assertEquals("2000 × 1000, 640 × 320",
                drawn.width() + " × " + drawn.height() + ", " + drawn.smallWidth() + " × " + drawn.smallHeight());
        assertEquals(640, ImageIO.read(new ByteArrayInputStream(drawn.small())).getWidth());
    }

    @Test
    void what_lets_through_still_does() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(accepted(Sent.clear(), "logo.png").bytes()));
        assertEquals(List.of(0, 0xff00ff00), List.of(image.getRGB(0, 0), image.getRGB(5, 5)));
    }

    @TestFactory
    Stream<DynamicTest> a_name_is_for_people_and_says_what_the_file_is() {
        return Stream.of(
                List.of("../../etc/passwd", "passwd.txt"), List.of("C:\\fakepath\\Bilan 2026.txt", "Bilan 2026.txt"),
                List.of("photo.jpg.exe", "photo.jpg.txt"), List.of("a\r\nSet-Cookie: x.txt", "a Set-Cookie x.txt"),
                List.of("a\u0000.png", "a.txt"), List.of("\u202egnp.exe", "gnp.txt"), List.of("a.txt::$DATA", "a.txt"),
                List.of(".htaccess", "fichier.txt"), List.of("", "fichier.txt"), List.of("…", "….txt"),
                List.of("e\u0301te\u0301.txt", "été.txt"), List.of("<img src=x onerror=alert(1)>.txt",
                        "img src=x onerror=alert(1).txt"),
                List.of("a".repeat(255), "a".repeat(80) + ".txt"), List.of("%2e%2e%2fa.txt", "2e 2e 2fa.txt"))
                .map(pair -> DynamicTest.dynamicTest("« " + pair.getFirst() + " »", () -> assertEquals(pair.getLast(),
                        accepted("Bonjour".getBytes(UTF_8), pair.getFirst()).name())));
    }

    @Test
    void each_refusal_begins_with_what_to_do() {
        UploadMessages say = MessageBundles.get(UploadMessages.class);
        assertEquals(List.of(), Arrays.stream(Refusal.values()).map(refusal -> refusal.sentence(say))
                .filter(sentence -> !sentence.matches("(?s)[A-ZÉ]\\p{L}+ez[ -].*\\.")).toList());
        assertEquals("Choisissez un fichier de 8 Mo au plus : celui-ci est trop lourd.", Refusal.TOO_HEAVY.sentence(say)
                .replace('\u00A0', ' '));
    }

    private static Accepted accepted(byte[] bytes, String name) {
        return assertInstanceOf(Accepted.class, UPLOADS.accept(bytes, name));
    }
}
