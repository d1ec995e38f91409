package org.emancipasso.forum;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import javax.imageio.ImageIO;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.jsoup.Connection.KeyVal;

/** What a browser sends when somebody presses « Joindre ». */
public final class Uploading {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    private Uploading() {
    }

    /** Presses the button of a form as rendered; what came back: an address, or a status. */
    public static String attach(Form form, String cookie, String name, byte[] bytes) {
        String boundary = UUID.randomUUID().toString();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (KeyVal field : form.element().formData()) {
            if (!field.key().equals("fichiers")) {
                write(body, "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field.key() + "\"\r\n\r\n"
                        + field.value() + "\r\n");
            }
        }
        write(body, "--" + boundary + "\r\nContent-Disposition: form-data; name=\"fichiers\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.writeBytes(bytes);
        write(body, "\r\n--" + boundary + "--\r\n");
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(Browser.baseUrl()
                + form.element().expectFirst("[data-attach]").attr("formaction")))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary).header("Cookie", cookie)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())).build(), BodyHandlers.ofString());
        return answer.headers().firstValue("Location").map(URI::create)
                .map(to -> to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery()))
                .orElse(Integer.toString(answer.statusCode()));
    }

    /** A file as it is sent out. */
    public static HttpResponse<byte[]> read(String path, String cookie, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Browser.baseUrl() + path));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofByteArray());
    }

    /** A picture, with something after its end that is no picture. */
    public static byte[] picture(String hidden) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        write(bytes, hidden);
        return bytes.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return CLIENT.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
