package org.emancipasso.web;

/**
 * A sentence at the head of a page.
 *
 * @param kind how it looks and is announced
 * @param text French, whole, escaped by the template
 */
public record Notice(Kind kind, String text) {

    /** How much it matters. */
    public enum Kind {
        INFO,
        WARNING
    }

    /** Whether it is read out at once. */
    public boolean isWarning() {
        return kind == Kind.WARNING;
    }

    /** Something was set aside, and the page goes on. */
    public static Notice info(String text) {
        return new Notice(Kind.INFO, text);
    }

    /** Something does not work as it should. */
    public static Notice warning(String text) {
        return new Notice(Kind.WARNING, text);
    }
}
