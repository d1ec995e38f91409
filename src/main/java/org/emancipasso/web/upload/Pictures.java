package org.emancipasso.web.upload;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import org.emancipasso.web.upload.Upload.Accepted;
import org.emancipasso.web.upload.Upload.Drawn;
import org.emancipasso.web.upload.Upload.Refused;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;

import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** Draws pictures anew, a few at a time: only what is seen of them goes on. */
@Singleton
class Pictures {

    static final int MOST_PIXELS = 40_000_000;
    /** A picture of this side is within every bound. */
    static final int SAFE_SIDE = 4_000;
    /** Wide or high, in pixels: what is larger is made smaller. */
    static final int LARGEST = 2_000;
    static final int SMALL = 640;
    /** For one picture, waiting for others included. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Its reader keeps the whole of it. */
    private static final int MOST_WEBP_PIXELS = SAFE_SIDE * SAFE_SIDE;
    private static final int AT_ONCE = 2;
    private static final int WAITING = 8;
    private static final float QUALITY = 0.85f;

    private final ThreadPoolExecutor painters = new ThreadPoolExecutor(AT_ONCE, AT_ONCE, 30, TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING), Thread.ofPlatform().name("pictures-", 0).daemon().factory());

    Pictures() {
        painters.allowCoreThreadTimeOut(true);
        // By name: which plug-ins Java finds depends on who asks first.
        IIORegistry registry = IIORegistry.getDefaultInstance();
        registry.registerServiceProvider(new JPEGImageReaderSpi());
        registry.registerServiceProvider(new WebPImageReaderSpi());
    }

    @PreDestroy
    void stop() {
        painters.shutdownNow();
    }

    Upload draw(byte[] bytes, FileType type, String name) {
        ImageReader reader = ImageIO.getImageReadersByMIMEType(type.mediaType).next();
        try {
            Future<Upload> drawn = painters.submit(() -> draw(reader, bytes, type, name));
            try {
                return drawn.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                reader.abort();
                drawn.cancel(true);
                return new Refused(Refusal.BUSY);
            }
        } catch (RejectedExecutionException e) {
            return new Refused(Refusal.BUSY);
        } catch (ExecutionException e) {
            // Whatever a reader makes of bytes that are no picture; but nothing else that may fail is in there.
            return new Refused(Refusal.BROKEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Refused(Refusal.BUSY);
        }
    }

    private static Upload draw(ImageReader reader, byte[] bytes, FileType type, String name) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, false, false);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > (type == FileType.WEBP ? MOST_WEBP_PIXELS : MOST_PIXELS)) {
                return new Refused(Refusal.TOO_LARGE);
            }
            BufferedImage whole = fitted(upright(reader, read(reader, Math.max(width, height)), type), LARGEST);
            FileType out = type == FileType.JPEG || type == FileType.WEBP && !whole.getColorModel().hasAlpha()
                    ? FileType.JPEG
                    : FileType.PNG;
            byte[] encoded = encoded(whole, out);
            BufferedImage small = fitted(whole, SMALL);
            return new Accepted(FileName.of(name, out), out, encoded, new Drawn(whole.getWidth(), whole.getHeight(),
                    small == whole ? encoded : encoded(small, out), small.getWidth(), small.getHeight()));
        } finally {
            reader.dispose();
        }
    }

    /** Every second, third… pixel of a very large one, so that it never stands whole in memory. */
    private static BufferedImage read(ImageReader reader, int longest) throws IOException {
        int step = Math.ceilDiv(longest, 2 * LARGEST);
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    /** Telephones say how they were held, beside the picture. */
    private static BufferedImage upright(ImageReader reader, BufferedImage image, FileType type) throws IOException {
        Orientation held = type == FileType.JPEG ? ExifUtils.getExifOrientation(reader, 0) : null;
        return held == null ? image : ExifFilterUtils.getFilterForOrientation(held).apply(image);
    }

    private static BufferedImage fitted(BufferedImage image, int largest) throws IOException {
        return Math.max(image.getWidth(), image.getHeight()) <= largest
                ? image
                : Thumbnails.of(image).size(largest, largest).asBufferedImage();
    }

    /** Plain colours, and nothing of what was read but its pixels. */
    private static byte[] encoded(BufferedImage image, FileType type) throws IOException {
        boolean isClear = type == FileType.PNG && image.getColorModel().hasAlpha();
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(),
                isClear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = plain.createGraphics();
        canvas.drawImage(image, 0, 0, null);
        canvas.dispose();
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(type.mediaType).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (type == FileType.JPEG) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(plain, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
