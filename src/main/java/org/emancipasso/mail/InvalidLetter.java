package org.emancipasso.mail;

import io.quarkus.qute.i18n.MessageBundles;

/** A letter that cannot be, because of what somebody typed. */
public class InvalidLetter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Fault {
        ADDRESS,
        SUBJECT
    }

    private final Fault fault;

    InvalidLetter(Fault fault) {
        super("The letter has an invalid " + fault);
        this.fault = fault;
    }

    /** What is wrong with it. */
    public Fault fault() {
        return fault;
    }

    /** What to say on the field where it was typed, in French. */
    public String sentence() {
        MailMessages say = MessageBundles.get(MailMessages.class);
        return switch (fault) {
            case ADDRESS -> say.invalidAddress();
            case SUBJECT -> say.invalidSubject();
        };
    }
}
