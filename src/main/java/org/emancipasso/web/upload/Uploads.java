package org.emancipasso.web.upload;

import java.util.Optional;

import jakarta.inject.Singleton;

import org.emancipasso.web.upload.Upload.Accepted;
import org.emancipasso.web.upload.Upload.Refused;

/** Takes what people send, or says why not. Bytes decide what a file is; its name is for people. */
@Singleton
public class Uploads {

    /** In bytes. */
    public static final int HEAVIEST = 8 << 20;

    private final Pictures pictures;

    Uploads(Pictures pictures) {
        this.pictures = pictures;
    }

    /**
     * Looks at a file, and draws it anew when it is a picture: what else stood in it (place, camera, another file) is gone. Blocks
     * for up to {@link Pictures#PATIENCE}.
     *
     * @param name as the browser sent it
     */
    public Upload accept(byte[] bytes, String name) {
        if (bytes.length == 0) {
            return new Refused(Refusal.EMPTY);
        }
        if (bytes.length > HEAVIEST) {
            return new Refused(Refusal.TOO_HEAVY);
        }
        Optional<Refusal> danger = FileTypes.danger(bytes);
        if (danger.isPresent()) {
            return new Refused(danger.get());
        }
        return FileTypes.of(bytes, name)
                .map(type -> type.isPicture()
                        ? pictures.draw(bytes, type, name)
                        : new Accepted(FileName.of(name, type), type, bytes, null))
                .orElseGet(() -> new Refused(Refusal.NOT_TAKEN));
    }
}
