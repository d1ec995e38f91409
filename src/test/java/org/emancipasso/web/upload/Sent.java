package org.emancipasso.web.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Files that people and machines send. */
final class Sent {

    /** One pixel each, of which the second lets through. */
    static final byte[] WEBP = Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    static final byte[] CLEAR_WEBP = Base64.getDecoder()
            .decode("UklGRkoAAABXRUJQVlA4WAoAAAAQAAAAAAAAAAAAQUxQSAwAAAARBxAR"
                    + "/Q9ERP8DAABWUDggGAAAABQBAJ0BKgEAAQAAAP4AAA3AAP7mtQAAAA==");

    private Sent() {
    }

    /** Red above, blue below. */
    static byte[] picture(String format, int width, int height) {
        return encoded(format, flag(width, height));
    }

    private static BufferedImage flag(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width, height / 2);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(0, height / 2, width, height - height / 2);
        canvas.dispose();
        return image;
    }

    static byte[] clear() {
        BufferedImage image = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(5, 5, 0xff00ff00);
        return encoded("png", image);
    }

    private static byte[] encoded(String format, BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Four inks, as printers want it. */
    static byte[] cmyk() {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(new IIOImage(Raster.createInterleavedRaster(0, 32, 32, 4, null), null, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What a telephone takes: held on its side (6), somewhere in Guéret. */
    static byte[] photograph(int width, int height) {
        byte[] tiff = ByteBuffer.allocate(46).put("Exif\0\0II*\0".getBytes(ISO_8859_1))
                .order(ByteOrder.LITTLE_ENDIAN).putInt(8).putShort((short) 1)
                .putShort((short) 0x112).putShort((short) 3).putInt(1).putInt(6).putInt(0)
                .put("GPS46.17N1.87EGuer".getBytes(ISO_8859_1), 0, 14).array();
        byte[] jpeg = picture("jpg", width, height);
        return ByteBuffer.allocate(jpeg.length + tiff.length + 4).put(jpeg, 0, 2).putShort((short) 0xffe1)
                .putShort((short) (tiff.length + 2)).put(tiff).put(jpeg, 2, jpeg.length - 2).array();
    }

    /** A header of a size, and nothing that would fill it. */
    static byte[] pngHeader(int width, int height) {
        byte[] header = ByteBuffer.allocate(17).put("IHDR".getBytes(ISO_8859_1)).putInt(width).putInt(height)
                .put(new byte[]{8, 2, 0, 0, 0}).array();
        CRC32 sum = new CRC32();
        sum.update(header);
        return ByteBuffer.allocate(33).put(new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}).putInt(13)
                .put(header)
                .putInt((int) sum.getValue()).array();
    }

    static byte[] openDocument(String type, String... others) {
        return zip("mimetype", "application/vnd.oasis.opendocument." + type, List.of(others));
    }

    static byte[] office(String... parts) {
        return zip("[Content_Types].xml", "<Types/>", List.of(parts));
    }

    private static byte[] zip(String first, String words, List<String> others) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            ZipEntry stored = new ZipEntry(first);
            CRC32 sum = new CRC32();
            sum.update(words.getBytes(UTF_8));
            stored.setMethod(ZipEntry.STORED);
            stored.setSize(words.length());
            stored.setCrc(sum.getValue());
            out.putNextEntry(stored);
            out.write(words.getBytes(UTF_8));
            for (String other : others) {
                out.putNextEntry(new ZipEntry(other));
                out.write(new byte[1 << 20]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The file that every antivirus knows; in two halves, so that none knows this class. */
    static String eicar() {
        return String.join("", "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-", "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");
    }

    static byte[] together(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }
}
