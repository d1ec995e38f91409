package org.emancipasso.web.upload;

import java.util.function.Function;

/** Why a file is not taken. */
public enum Refusal {

    EMPTY(UploadMessages::empty),
    TOO_HEAVY(say -> say.tooHeavy(Uploads.HEAVIEST >> 20)),
    NOT_TAKEN(UploadMessages::notTaken),
    /** The format of some telephones. */
    HEIC(UploadMessages::heic),
    MACROS(UploadMessages::macros),
    VIRUS(UploadMessages::virus),
    TOO_LARGE(say -> say.tooLarge(Pictures.SAFE_SIDE)),
    BROKEN(UploadMessages::broken),
    /** Too many pictures at once, or one that takes too long. */
    BUSY(UploadMessages::busy);

    private final Function<UploadMessages, String> words;

    Refusal(Function<UploadMessages, String> words) {
        this.words = words;
    }

    /** What to do about it, as an error on the field. */
    public String sentence(UploadMessages say) {
        return words.apply(say);
    }
}
