package org.emancipasso.account.personaldata;

import java.util.List;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.emancipasso.testing.LocalMail;

/** The letters that came to somebody. */
final class Letters {

    private Letters() {
    }

    /** Those whose subject begins so, without its no-break spaces. */
    static List<MimeMessage> about(String address, String subject) {
        return LocalMail.received(address).stream().filter(letter -> subject(letter).startsWith(subject)).toList();
    }

    static String subject(MimeMessage letter) {
        try {
            return letter.getSubject().replace('\u00a0', ' ').replace('\u202f', ' ');
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
