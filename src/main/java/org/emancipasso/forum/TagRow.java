package org.emancipasso.forum;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** A {@link Tag} as the index reads it. */
@Entity
@Immutable
@Table(name = "forum_tag")
class TagRow {

    @Id
    private Long id;

    private String code;

    private String label;

    protected TagRow() {
    }

    Tag tag() {
        return new Tag(code, label);
    }
}
