package org.emancipasso.forum.attachment;

import java.util.function.BiFunction;

/** Why a file that is good in itself is not kept. */
public enum Problem {

    NONE_CHOSEN((say, _) -> say.noneChosen()),
    TOO_MANY((say, config) -> say.tooMany(config.perPost())),
    TOO_HEAVY((say, config) -> say.tooHeavy((int) (config.heaviest().asLongValue() >> 20))),
    TODAY((say, config) -> say.enoughToday((int) (config.perDay().asLongValue() >> 20)));

    private final BiFunction<AttachmentMessages, AttachmentConfig, String> words;

    Problem(BiFunction<AttachmentMessages, AttachmentConfig, String> words) {
        this.words = words;
    }

    /** What to do about it. */
    public String sentence(AttachmentMessages say, AttachmentConfig config) {
        return words.apply(say, config);
    }
}
