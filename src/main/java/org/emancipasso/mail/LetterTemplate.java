package org.emancipasso.mail;

/** A type of letter, as a bean: staff see its example, and whoever refuses it reads its label. */
public interface LetterTemplate {

    /** {@code [a-z0-9-]+}, unique and for good: it is in the links of letters already sent. */
    String name();

    /** What such letters tell, in French, in the plural: « Réponses à vos sujets ». */
    String label();

    /** One with example data. */
    Letter example();
}
