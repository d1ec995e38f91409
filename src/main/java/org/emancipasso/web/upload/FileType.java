package org.emancipasso.web.upload;

/** What may be sent. */
public enum FileType {

    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    /** Comes in only: its first picture goes out as PNG. */
    GIF("image/gif", "gif"),
    /** Comes in only: goes out as PNG, or as JPEG when nothing shines through. */
    WEBP("image/webp", "webp"),
    PDF("application/pdf", "pdf"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    CSV("text/csv", "csv"),
    TEXT("text/plain", "txt");

    /** As a file of this type is sent out (RFC 6838). */
    public final String mediaType;
    /** Of its name, without the point. */
    public final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** Whether it is drawn anew, and may be shown in a page. */
    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }
}
