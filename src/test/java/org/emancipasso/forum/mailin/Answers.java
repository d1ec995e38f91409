package org.emancipasso.forum.mailin;

import java.util.Properties;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import org.emancipasso.account.People;
import org.emancipasso.testing.LocalMail;

/** Answers by mail, for tests of other packages. */
public final class Answers {

    private Answers() {
    }

    /** Answers a letter as somebody's mail program would, and has the platform read it. */
    public static void send(MimeMessage letter, String who, String text) throws MessagingException {
        MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
        mail.setFrom(People.address(who));
        mail.setRecipients(MimeMessage.RecipientType.TO, letter.getReplyTo());
        mail.setSubject("Re: " + letter.getSubject());
        mail.setText(text, "UTF-8");
        mail.saveChanges();
        LocalMail.send(mail, mail.getHeader("To", null));
        CDI.current().select(MailInCare.class).get().look();
    }
}
