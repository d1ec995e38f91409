package org.emancipasso.forum.mailin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;

import org.emancipasso.forum.mailin.NotPublished.Reason;
import org.emancipasso.web.upload.Uploads;

/** The text of a mail and what is attached to it, within bounds: mails are built to break who reads them. */
final class MailParts {

    /** More than any mail program makes. */
    private static final int MOST_PARTS = 100;
    private static final int DEEPEST = 10;
    /** Lines that begin as borders of parts do; counted before anything is built of them. */
    private static final int MOST_BORDERS = 2_000;
    /** In bytes a line, beyond the first ones: a mail of many short lines is many headers. */
    private static final int MANY_LINES = 20_000;
    private static final int SHORT_LINE = 50;
    /** What is answered stands in it too, hence more than a post. */
    private static final int LONGEST_TEXT = 512 << 10;
    private static final int MOST_FILES = 12;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final List<File> files = new ArrayList<>();
    private int parts;

    private MailParts() {
    }

    /**
     * Something attached.
     *
     * @param name as it was sent, maybe empty
     */
    @SuppressWarnings("ArrayRecordComponent")
    record File(String name, byte[] bytes) {}

    /** A mail as somebody wrote it. */
    record Written(String text, List<File> files) {}

    /**
     * Whether a mail is one that can be read at all, by counting.
     *
     * @throws NotPublished when it is not
     */
    static void check(byte[] mail) {
        int lines = 0;
        int borders = 0;
        for (int i = 0; i < mail.length - 2; i++) {
            if (mail[i] == '\n') {
                lines++;
                if (mail[i + 1] == '-' && mail[i + 2] == '-') {
                    borders++;
                }
            }
        }
        if (borders > MOST_BORDERS || lines > MANY_LINES + mail.length / SHORT_LINE) {
            throw new NotPublished(Reason.TOO_MANY_PARTS);
        }
    }

    /**
     * Reads a mail; what is broken in it is left out.
     *
     * @throws NotPublished when it has too many parts
     */
    static Written read(MimeMessage mail) {
        MailParts reader = new MailParts();
        String text = reader.text(mail, 0, true);
        return new Written(text, List.copyOf(reader.files));
    }

    /**
     * What a part says, and the parts in it.
     *
     * @param isWanted whether its own text is; files are in any case
     */
    private String text(Part part, int depth, boolean isWanted) {
        if (++parts > MOST_PARTS || depth > DEEPEST) {
            throw new NotPublished(Reason.TOO_MANY_PARTS);
        }
        try {
            if (part.isMimeType("multipart/*")) {
                return several(part, depth, isWanted);
            }
            boolean isText = part.isMimeType("text/plain") || part.isMimeType("text/html");
            if (isText && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) && name(part).isEmpty()) {
                return isWanted ? words(part) : "";
            }
            keep(part);
        } catch (MessagingException e) {
            // A part that cannot be read is none.
        }
        return "";
    }

    private String several(Part part, int depth, boolean isWanted) throws MessagingException {
        MimeMultipart several = new MimeMultipart(part.getDataHandler().getDataSource());
        boolean isChoice = part.isMimeType("multipart/alternative");
        int count = several.getCount();
        if (count > MOST_PARTS) {
            throw new NotPublished(Reason.TOO_MANY_PARTS);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            boolean isNeeded = isWanted && (!isChoice || text.isEmpty());
            String said = text(several.getBodyPart(i), depth + 1, isNeeded);
            if (!said.isBlank()) {
                text.append(text.isEmpty() ? "" : "\n\n").append(said);
            }
        }
        return text.toString();
    }

    private void keep(Part part) throws MessagingException {
        if (files.size() < MOST_FILES && !isOfProgram(part)) {
            files.add(new File(name(part), bytes(part, Uploads.HEAVIEST + 1)));
        }
    }

    /** What mail programs add of themselves: signatures, calendars, the pictures of a letterhead. */
    private static boolean isOfProgram(Part part) throws MessagingException {
        String type = type(part).getBaseType().toLowerCase(Locale.ROOT);
        return switch (type) {
            case "application/pgp-signature", "application/pgp-keys", "application/pkcs7-signature",
                    "application/x-pkcs7-signature", "application/ms-tnef", "text/calendar", "text/vcard",
                    "text/x-vcard", "text/x-amp-html" ->
                true;
            default -> type.startsWith("image/") && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())
                    && part instanceof MimeBodyPart body && body.getContentID() != null;
        };
    }

    private static String words(Part part) throws MessagingException {
        String text = decoded(bytes(part, LONGEST_TEXT), type(part).getParameter("charset"));
        return part.isMimeType("text/html") ? HtmlText.of(text) : text;
    }

    /** As it says; when it says nothing, or nothing that there is, as it is most likely. */
    private static String decoded(byte[] bytes, String charset) {
        try {
            Charset said = charset == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(charset));
            if (said.equals(StandardCharsets.ISO_8859_1)) {
                return new String(bytes, WINDOWS);
            }
            if (!said.equals(StandardCharsets.UTF_8) && !said.equals(StandardCharsets.US_ASCII)) {
                return new String(bytes, said);
            }
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // Guessed below.
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    /** As many as can be read, at most so many; of an encoding that nobody knows, as they are. */
    private static byte[] bytes(Part part, int most) throws MessagingException {
        try (InputStream in = stream(part)) {
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            byte[] piece = new byte[8192];
            try {
                for (int n = in.read(piece); n >= 0 && read.size() < most; n = in.read(piece)) {
                    read.write(piece, 0, Math.min(n, most - read.size()));
                }
            } catch (IOException e) {
                // What came before it broke is read.
            }
            return read.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream stream(Part part) throws IOException, MessagingException {
        try {
            return part.getInputStream();
        } catch (IOException | MessagingException e) {
            return part instanceof MimeBodyPart body
                    ? body.getRawInputStream()
                    : ((MimeMessage) part).getRawInputStream();
        }
    }

    private static ContentType type(Part part) throws MessagingException {
        return new ContentType(part.getContentType());
    }

    private static String name(Part part) {
        try {
            String name = part.getFileName();
            return name == null ? "" : MimeUtility.decodeText(name);
        } catch (MessagingException | UnsupportedEncodingException e) {
            return "";
        }
    }
}
