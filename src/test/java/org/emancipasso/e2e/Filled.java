package org.emancipasso.e2e;

import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Browser.Page;
import org.jsoup.nodes.FormElement;

/**
 * A form that is filled, ready to be sent.
 *
 * @param count SQL of a number that grows by one
 */
record Filled(Form form, String count) {

    /** Which form of a page. */
    interface Choosing {
        Form choose(Page page);
    }

    /** The form of one button. */
    static Form pressing(Page page, String value) {
        return first(page, "form:has(input[value=" + value + "])");
    }

    /** The form that a CSS query finds first. */
    static Form first(Page page, String query) {
        return new Form(page.browser(), (FormElement) page.document().expectFirst(query));
    }

    /** As its button would send it. */
    static Form with(Form form, String name, String value) {
        form.element().appendElement("input").attr("type", "hidden").attr("name", name).val(value);
        return form;
    }

    /** Entries of the log. */
    static String audited(String action, long subject) {
        return "SELECT count(*) FROM audit_entry WHERE action = '" + action + "' AND subject_id = '" + subject + "'";
    }

    /** Letters to somebody. */
    static String letters(String address) {
        return "SELECT count(*) FROM letter WHERE address_hash = encode(sha256('" + address + "'), 'hex')";
    }
}
