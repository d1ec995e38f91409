package org.emancipasso.forum;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A conversation. Whoever changes one holds its row: positions and counts stay those of a recount however many write at
 * once.
 */
@Entity
@Table(name = "forum_topic")
public class Topic {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long categoryId;

    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> answers;

    private @Nullable Long authorId;

    @Enumerated(EnumType.STRING)
    private TopicStatus status;

    private Instant createdAt;

    private Instant lastPostAt;

    private int posts;

    private boolean isPinned;

    private @Nullable Instant closedAt;

    private @Nullable Long solutionId;

    private @Nullable Long mergedInto;

    /** Only for the index, which must know what to write again. */
    @OneToMany(mappedBy = "topic")
    private List<Post> written;

    /** Only for the index, which reads those of many topics at once; {@link TagRepository} writes them. */
    @ManyToMany
    @JoinTable(name = "forum_topic_tag", joinColumns = @JoinColumn(name = "topic_id"), inverseJoinColumns = @JoinColumn(name = "tag_id"))
    private Set<TagRow> tags;

    protected Topic() {
    }

    /** Nobody else sees it before its first post is placed. */
    Topic(long categoryId, String title, Map<String, String> answers, long author, Instant now) {
        this.categoryId = categoryId;
        this.title = title;
        this.answers = Map.copyOf(answers);
        this.authorId = author;
        this.status = TopicStatus.HELD;
        this.createdAt = now;
        this.lastPostAt = now;
    }

    /** Gives the next post its position; the first one publishes the topic. */
    int place(Instant now) {
        posts++;
        lastPostAt = now;
        if (status == TopicStatus.HELD) {
            status = TopicStatus.PUBLISHED;
        }
        return posts;
    }

    /** Says it better. */
    void reword(String anotherTitle, Map<String, String> otherAnswers) {
        title = anotherTitle;
        answers = Map.copyOf(otherAnswers);
    }

    /** A post of it answered; none takes that back. */
    void solve(@Nullable Long post) {
        solutionId = post;
    }

    /** Its only post will not be published. */
    void refuse() {
        status = TopicStatus.REFUSED;
    }

    /** Its only post waits again. */
    void hold() {
        if (status == TopicStatus.REFUSED) {
            status = TopicStatus.HELD;
        }
    }

    /** The last post is none any more; without any, the topic waits again. */
    void takeBack(Instant before) {
        posts--;
        lastPostAt = before;
        if (posts == 0) {
            status = TopicStatus.HELD;
        }
    }

    Instant createdAt() {
        return createdAt;
    }

    Long id() {
        return id;
    }

    long categoryId() {
        return categoryId;
    }

    String title() {
        return title;
    }

    Map<String, String> answers() {
        return Map.copyOf(answers);
    }

    @Nullable
    Long authorId() {
        return authorId;
    }

    TopicStatus status() {
        return status;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    int posts() {
        return posts;
    }

    /** None in the transaction that opens the topic. */
    List<Tag> tags() {
        return tags.stream().map(TagRow::tag).toList();
    }

    @Nullable
    Long solutionId() {
        return solutionId;
    }
}
