package org.emancipasso.notification;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Something that a member was told. */
@Entity
@Immutable
class Notification {

    @Id
    private Long id;

    private long memberId;

    private String kind;

    private String text;

    private String path;

    private Instant createdAt;

    private @Nullable Instant readAt;

    protected Notification() {
    }

    long id() {
        return id;
    }

    String kind() {
        return kind;
    }

    String text() {
        return text;
    }

    String path() {
        return path;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant readAt() {
        return readAt;
    }
}
