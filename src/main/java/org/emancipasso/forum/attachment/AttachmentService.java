package org.emancipasso.forum.attachment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.emancipasso.forum.PostChanged;
import org.emancipasso.forum.PostWritten;
import org.emancipasso.web.upload.Upload.Accepted;

/** Keeps what people attach, and has it go where their post goes. */
@ApplicationScoped
public class AttachmentService {

    private static final int TOKEN_BYTES = 16;
    private static final Duration DAY = Duration.ofDays(1);

    private final AttachmentRepository attachments;
    private final AttachmentConfig config;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AttachmentService(AttachmentRepository attachments, AttachmentConfig config, Clock clock) {
        this.attachments = attachments;
        this.config = config;
        this.clock = clock;
    }

    /** What became of a file; why it is not kept, or where it is. */
    public record Kept(Optional<Problem> problem, String markdown) {}

    /**
     * Keeps a file that was looked at, for a form of somebody's.
     *
     * @param key of the form
     */
    @Transactional
    public Kept keep(long member, String key, Accepted file) {
        Instant now = clock.instant();
        attachments.hold(member);
        if (attachments.of(member, key).size() >= config.perPost()) {
            return new Kept(Optional.of(Problem.TOO_MANY), "");
        }
        if (attachments.weightSince(member, now.minus(DAY)) + file.bytes().length > config.perDay().asLongValue()) {
            return new Kept(Optional.of(Problem.TODAY), "");
        }
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        attachments.add(token, member, key, file, digest(file.bytes()), now);
        return new Kept(Optional.empty(), attachments.find(token).orElseThrow().markdown());
    }

    /** Takes one away from a form of somebody's; what hangs on a post stays until the post is saved without it. */
    @Transactional
    public void remove(long member, String token) {
        attachments.remove(member, token);
    }

    /** Takes away what was attached to forms that nobody sent, after a day. */
    @Transactional
    void forget() {
        attachments.removeOrphans(clock.instant().minus(DAY));
    }

    void follow(@Observes PostWritten written) {
        attachments.hang(written.postId());
    }

    void follow(@Observes PostChanged changed) {
        attachments.hang(changed.postId());
        attachments.takeOff(changed.postId());
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, TOKEN_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
