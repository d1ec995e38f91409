package org.emancipasso.forum.mailin;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.inject.Singleton;

import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.MailConfig;

/** Addresses that say who answers which post, until when, signed. The same on all replicas, and after a restart. */
@Singleton
public class ReplyAddresses {

    private static final String HMAC = "HmacSHA256";
    private static final String PURPOSE = "reply:";
    /** Of the signature: nobody tries 2^80 mails. An address has little room (RFC 5321 §4.5.3.1.1). */
    private static final int SIGNATURE_BYTES = 10;
    private static final int SIGNATURE_LETTERS = 16;
    /** Of five bits each, and the same in capitals: some programs change them. */
    private static final int FIVE_BITS = 32;
    private static final int COMPACT = 36;
    private static final long DAY = Duration.ofDays(1).toSeconds();
    private static final String SEAL_LETTERS = "([0-9a-z]{1,12})-([0-9a-z]{1,12})-([0-9a-z]{1,5})-[0-9a-v]{"
            + SIGNATURE_LETTERS + "}";
    private static final Pattern SEAL = Pattern.compile(SEAL_LETTERS);
    private static final Pattern ANYWHERE = Pattern.compile(SEAL_LETTERS, Pattern.CASE_INSENSITIVE);

    private final MailInConfig config;
    private final MailConfig mail;
    private final Clock clock;

    ReplyAddresses(MailInConfig config, MailConfig mail, Clock clock) {
        this.config = config;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * What an address says.
     *
     * @param member who may answer
     * @param post which one
     * @param isOver whether it is too late
     */
    record Claim(long member, long post, boolean isOver) {}

    /** Where a member answers a post; nowhere when no mailbox is read. */
    public Optional<EmailAddress> of(long member, long post) {
        long lastDay = clock.instant().plus(config.seal()).getEpochSecond() / DAY;
        return config.host().flatMap(_ -> config.address())
                .map(pattern -> EmailAddress.of(pattern.replace("*", seal(member, post, lastDay))));
    }

    /** What an address says; nothing when it is not exactly one of ours. */
    Optional<Claim> read(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return config.address().map(pattern -> pattern.toLowerCase(Locale.ROOT).split("\\*", 2))
                .filter(around -> around.length == 2 && lower.startsWith(around[0]) && lower.endsWith(around[1])
                        && lower.length() > around[0].length() + around[1].length())
                .flatMap(around -> claim(
                        lower.substring(around[0].length(), lower.length() - around[1].length())));
    }

    /** A text without the seals in it: who quotes a letter whole must not publish what it lets them do. */
    static String hidden(String text) {
        return ANYWHERE.matcher(text).replaceAll("…");
    }

    private Optional<Claim> claim(String said) {
        Matcher seal = SEAL.matcher(said);
        if (!seal.matches()) {
            return Optional.empty();
        }
        long member = Long.parseLong(seal.group(1), COMPACT);
        long post = Long.parseLong(seal.group(2), COMPACT);
        long lastDay = Long.parseLong(seal.group(3), COMPACT);
        return MessageDigest.isEqual(bytes(seal(member, post, lastDay)), bytes(said))
                ? Optional.of(new Claim(member, post, clock.instant().getEpochSecond() / DAY > lastDay))
                : Optional.empty();
    }

    private String seal(long member, long post, long lastDay) {
        String said = String.join("-", Long.toString(member, COMPACT), Long.toString(post, COMPACT),
                Long.toString(lastDay, COMPACT));
        String signature = new BigInteger(1, Arrays.copyOf(signature(said), SIGNATURE_BYTES)).toString(FIVE_BITS);
        return said + "-" + "0".repeat(SIGNATURE_LETTERS - signature.length()) + signature;
    }

    private byte[] signature(String said) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(bytes(mail.secret().orElseThrow()), HMAC));
            return mac.doFinal(bytes(PURPOSE + said));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
