package org.emancipasso.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.emancipasso.mail.Attempt.Result;

/**
 * How a server ended a conversation (RFC 5321 §4.2), without its words, which may hold an address.
 *
 * @param aboutAddress whether it is the recipient that it did not take
 * @param code 400 to 599; less when no answer came
 * @param detail the enhanced code (RFC 3463), {@code 5.1.1}; empty when there is none
 */
record SmtpReply(boolean aboutAddress, int code, String detail) {

    private static final int PERMANENT = 500;
    private static final Pattern DETAIL = Pattern.compile("\\b[45]\\.\\d{1,3}\\.\\d{1,3}\\b");
    /** RFC 3463 §3.2; a full mailbox (5.2) or a rule of the server (5.7) says nothing against the address. */
    private static final String NO_SUCH_ADDRESS = "5.1.";

    /** The most telling of a chain of failures. */
    static SmtpReply of(MessagingException failure) {
        SmtpReply reply = new SmtpReply(false, 0, "");
        for (Exception link = failure; link != null; link = link instanceof MessagingException chained
                ? chained.getNextException()
                : null) {
            switch (link) {
                case SMTPAddressFailedException address -> {
                    return new SmtpReply(true, address.getReturnCode(), detail(address));
                }
                case SMTPSenderFailedException sender ->
                    reply = new SmtpReply(false, sender.getReturnCode(), detail(sender));
                case SMTPSendFailedException sending ->
                    reply = new SmtpReply(false, sending.getReturnCode(), detail(sending));
                default -> {
                    // A broken connection, or what holds the others: no code.
                }
            }
        }
        return reply;
    }

    /** What follows from it. A connection that broke may have broken after the server took the letter: once more. */
    Result result() {
        if (code < PERMANENT) {
            return Result.LATER;
        }
        return aboutAddress && (detail.isEmpty() || detail.startsWith(NO_SUCH_ADDRESS))
                ? Result.BAD_ADDRESS
                : Result.REFUSED;
    }

    @Override
    public String toString() {
        return ((aboutAddress ? "recipient " : "") + (code < 400 ? "no answer" : code) + " " + detail).strip();
    }

    private static String detail(MessagingException failure) {
        Matcher detail = DETAIL.matcher(String.valueOf(failure.getMessage()));
        return detail.find() ? detail.group() : "";
    }
}
