package org.emancipasso.account.organisation;

import java.util.List;
import java.util.Map;

import org.emancipasso.account.organisation.OwnedListings.OwnedListing;
import org.emancipasso.web.Notice;

/**
 * What the page of an organisation shows to somebody who is in it.
 *
 * @param responsible whether the reader looks after it
 * @param facts words and what they say
 * @param typed what was typed, by field
 * @param problems by field
 */
record OrganisationPage(long id, String name, boolean responsible, List<Fact> facts, Proof proof,
        List<PersonView> people, List<InvitationView> invitations, List<OwnedListing> listings,
        Map<String, String> typed, Map<String, String> problems, List<Notice> notices) {

    /**
     * Something known of it.
     *
     * @param url where it leads; empty for most
     */
    record Fact(String word, String text, String url) {}

    /**
     * Whether it is the organisation of its name.
     *
     * @param sentence what is known of that
     * @param domain where a code can be mailed; empty when nowhere
     * @param asked whether a curator was asked
     */
    record Proof(boolean proven, String sentence, String domain, boolean asked) {}

    /**
     * Somebody in it.
     *
     * @param isMe the reader
     * @param words what they are there
     * @param mayBeQuieted whether the reader may take back that they speak for it
     */
    record PersonView(long member, String name, boolean isMe, boolean responsible, boolean speaks, String words,
            boolean mayBeQuieted) {}

    /** Somebody who was asked to join. */
    record InvitationView(long id, String email, String words) {}

    /** Whether the part of somebody may be changed by the reader: one responsible person always remains. */
    public boolean mayChange(PersonView person) {
        return responsible && (!person.responsible() || people.stream().filter(PersonView::responsible).count() > 1);
    }

    /** What was typed in a field. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What is wrong with a field; empty when nothing is. */
    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }
}
