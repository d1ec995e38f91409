package org.emancipasso.forum.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.emancipasso.forum.attachment.Attachment;
import org.emancipasso.forum.attachment.AttachmentConfig;
import org.emancipasso.forum.attachment.AttachmentMessages;
import org.emancipasso.forum.attachment.Attachments;
import org.emancipasso.forum.attachment.Problem;
import org.emancipasso.web.FrenchMoment;
import org.emancipasso.web.FrenchNumber;
import org.emancipasso.web.QueryParameters;
import org.emancipasso.web.upload.Refusal;
import org.emancipasso.web.upload.UploadMessages;

/** Makes {@link Desk}s: one query each. */
@Singleton
public class Desks {

    /** In addresses: what became of a file. */
    static final String PIECE = "piece";
    static final String CLAIMED = "session";
    private static final int LONGEST_NAME = 100;

    private final Attachments attachments;
    private final AttachmentConfig config;
    private final DraftMessages say;
    private final AttachmentMessages refused;
    private final UploadMessages uploads;

    Desks(Attachments attachments, AttachmentConfig config, DraftMessages say, AttachmentMessages refused,
            UploadMessages uploads) {
        this.attachments = attachments;
        this.config = config;
        this.say = say;
        this.refused = refused;
        this.uploads = uploads;
    }

    /**
     * The desk of somebody who writes.
     *
     * @param key of the form
     * @param savedAt when a draft was saved that is in the form
     * @param asked of the page
     */
    public Desk desk(long member, Place place, String key, Optional<Instant> savedAt, QueryParameters asked) {
        String saved = CLAIMED.equals(asked.first("fait"))
                ? say.claimed()
                : savedAt.map(at -> say.savedAt(new FrenchMoment(at).spoken())).orElse("");
        return desk(member, place, key, saved, problem(asked.first(PIECE)));
    }

    /**
     * The same of a form that comes back.
     *
     * @param unsent name of a file that was chosen and not attached; what a browser sends of it besides its bytes
     */
    public Desk desk(long member, Place place, String key, String unsent) {
        return desk(member, place, key, "",
                unsent.isEmpty() ? "" : say.notAttached(QueryParameters.cut(unsent, LONGEST_NAME)));
    }

    private Desk desk(long member, Place place, String key, String saved, String problem) {
        List<Attachment> mine = key.isEmpty() ? List.of() : attachments.of(member, key);
        int megabytes = (int) (config.heaviest().asLongValue() >> 20);
        return new Desk(place.toString(), key, mine.stream().map(this::piece).toList(), mine.size() < config.perPost(),
                problem, saved, say.piecesHelp(config.perPost(), megabytes));
    }

    private Desk.Piece piece(Attachment file) {
        return new Desk.Piece(file.token(), file.name(), file.path(), file.isPicture() ? file.smallPath() : "",
                say.kilobytes(FrenchNumber.of(file.kilobytes())), file.postId() == null);
    }

    private String problem(String code) {
        return Stream.of(Problem.values()).filter(one -> one.name().equals(code)).findFirst()
                .map(one -> one.sentence(refused, config))
                .or(() -> Stream.of(Refusal.values()).filter(one -> one.name().equals(code)).findFirst()
                        .map(one -> one.sentence(uploads)))
                .orElse("");
    }
}
