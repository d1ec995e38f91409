package org.emancipasso.forum;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.RoutingBinderRef;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;

/** What somebody wrote in a topic. */
@Entity
@Table(name = "forum_post")
@Indexed(routingBinder = @RoutingBinderRef(type = OpenPostsOnly.class))
@TypeBinding(binder = @TypeBinderRef(type = PostIndexing.class))
public class Post {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private long topicId;

    /** Only for the index: what changes of a topic changes its documents. Not set in the transaction that writes the post. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "topicId", insertable = false, updatable = false)
    private Topic topic;

    private @Nullable Integer position;

    private @Nullable Long authorId;

    private @Nullable Long organisationId;

    private String markdown;

    private String html;

    private int renderer;

    @Enumerated(EnumType.STRING)
    private PostStatus status;

    private @Nullable String hiddenReason;

    private Instant createdAt;

    private @Nullable Instant publishedAt;

    private @Nullable Instant editedAt;

    private String formKey;

    protected Post() {
    }

    /** Waits, until it is placed. */
    Post(long topicId, long author, @Nullable Long organisation, String markdown, RenderedText text, String formKey,
            Instant now) {
        this.topicId = topicId;
        this.authorId = author;
        this.organisationId = organisation;
        this.status = PostStatus.HELD;
        this.createdAt = now;
        this.formKey = formKey;
        write(markdown, text);
    }

    /** Everybody may read it, at a place of its topic. */
    void publish(int place, Instant now) {
        position = place;
        publishedAt = now;
        status = PostStatus.PUBLISHED;
    }

    /** Was held, and will not be published. */
    void refuse() {
        status = PostStatus.REFUSED;
    }

    /** Waits again. */
    void hold() {
        position = null;
        publishedAt = null;
        status = PostStatus.HELD;
    }

    /** Says something else. */
    void edit(String otherMarkdown, RenderedText text, Instant now) {
        write(otherMarkdown, text);
        editedAt = now;
    }

    /** Its author takes it off; its place stays. */
    void delete() {
        status = PostStatus.DELETED;
    }

    private void write(String newMarkdown, RenderedText text) {
        markdown = newMarkdown;
        html = text.html();
        renderer = text.renderer();
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    String html() {
        return html;
    }

    long topicId() {
        return topicId;
    }

    @Nullable
    Integer position() {
        return position;
    }

    @Nullable
    Long authorId() {
        return authorId;
    }

    String markdown() {
        return markdown;
    }

    PostStatus status() {
        return status;
    }

    boolean isFirst() {
        return Integer.valueOf(1).equals(position);
    }

    boolean isPublished() {
        return status == PostStatus.PUBLISHED;
    }
}
