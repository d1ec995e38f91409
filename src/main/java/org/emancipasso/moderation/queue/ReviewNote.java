package org.emancipasso.moderation.queue;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

/** What somebody who decides wrote about an item: to the others, or to its author. */
@Entity
class ReviewNote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long itemId;

    private @Nullable Long author;

    private String text;

    private boolean toAuthor;

    private Instant at;

    protected ReviewNote() {
    }

    ReviewNote(long itemId, long author, String text, boolean toAuthor, Instant now) {
        this.itemId = itemId;
        this.author = author;
        this.text = text;
        this.toAuthor = toAuthor;
        this.at = now;
    }

    @Nullable
    Long author() {
        return author;
    }

    /** Whether somebody wrote these words to the others. */
    boolean isSame(long member, String words) {
        return !toAuthor && Long.valueOf(member).equals(author) && text.equals(words);
    }

    String text() {
        return text;
    }

    boolean isToAuthor() {
        return toAuthor;
    }

    Instant at() {
        return at;
    }
}
