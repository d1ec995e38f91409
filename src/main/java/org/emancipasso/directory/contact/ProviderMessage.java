package org.emancipasso.directory.contact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What an association wrote to a structure, and what became of it. */
@Entity
class ProviderMessage {

    /** What the structure did with it. */
    enum Answer {
        /** It wrote back, by its page here. */
        RELAYED,
        /** It says that it wrote back by its own mail, or called. */
        ELSEWHERE,
        /** It takes no request for now. */
        FULL,
        /** It did not want it. */
        UNWANTED
    }

    /** What the association says became of its search. */
    enum Ending {
        FOUND,
        LOOKING
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private long providerId;

    private @Nullable Long memberId;

    private @Nullable String association;

    private @Nullable String writer;

    private @Nullable String email;

    private @Nullable String words;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "varchar[]")
    private List<String> supports = new ArrayList<>();

    private @Nullable String stage;

    private @Nullable String size;

    private @Nullable String place;

    private @Nullable String moment;

    private boolean direct;

    private boolean proven;

    private @Nullable String addressHash;

    private @Nullable String wordsHash;

    private Instant writtenAt;

    private @Nullable Instant sentAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Answer answer;

    private @Nullable Instant answeredAt;

    private int answers;

    private @Nullable String answerHash;

    private @Nullable String answerWords;

    private @Nullable Instant followedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Ending ending;

    private @Nullable Instant forgottenAt;

    protected ProviderMessage() {
    }

    /** Written, and not sent yet. */
    ProviderMessage(long providerId, @Nullable Long memberId, Request request, Instant now) {
        this.providerId = providerId;
        this.memberId = memberId;
        this.association = request.association();
        this.writer = request.writer();
        this.email = request.email().value();
        this.words = request.words();
        this.supports = new ArrayList<>(request.supports());
        this.stage = request.stage();
        this.size = request.size();
        this.place = request.place();
        this.moment = request.moment();
        this.direct = request.direct();
        this.addressHash = request.email().hash();
        this.wordsHash = request.words().isEmpty() ? null : Hash.of(request.words());
        this.writtenAt = now;
    }

    /** Its author followed the link that was mailed to them: the address is theirs. */
    void prove() {
        proven = true;
    }

    void send(Instant now) {
        sentAt = now;
    }

    /** The first answer counts; one that the structure writes itself takes the place of any other. */
    void answer(Answer what, Instant now) {
        if (answer == null || what == Answer.RELAYED) {
            answer = what;
        }
        if (answeredAt == null) {
            answeredAt = now;
        }
    }

    /** One letter more went to the association. */
    void relay(String hash) {
        answers++;
        answerHash = hash;
    }

    /** Its words are read on the page of the message, after those of before. */
    void keepAnswer(String said) {
        answerWords = answerWords == null ? said : answerWords + "\n\n" + said;
    }

    void follow(Instant now) {
        followedAt = now;
    }

    void end(Ending how) {
        ending = how;
    }

    /** Takes away all that was said and who said it; that something was said stays. */
    void forget(Instant now) {
        association = null;
        writer = null;
        email = null;
        words = null;
        supports = new ArrayList<>();
        stage = null;
        size = null;
        place = null;
        moment = null;
        memberId = null;
        addressHash = null;
        wordsHash = null;
        answerHash = null;
        answerWords = null;
        forgottenAt = now;
    }

    Long id() {
        return id;
    }

    long providerId() {
        return providerId;
    }

    String association() {
        return text(association);
    }

    String writer() {
        return text(writer);
    }

    String email() {
        return text(email);
    }

    String words() {
        return text(words);
    }

    List<String> supports() {
        return List.copyOf(supports);
    }

    @Nullable
    String stage() {
        return stage;
    }

    @Nullable
    String size() {
        return size;
    }

    @Nullable
    String place() {
        return place;
    }

    @Nullable
    String moment() {
        return moment;
    }

    /** Whether the association wants answers at its own address, which the structure then sees. */
    boolean isDirect() {
        return direct;
    }

    /** Whether the address is known to be the writer's. */
    boolean isProven() {
        return proven;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    @Nullable
    Instant sentAt() {
        return sentAt;
    }

    @Nullable
    Answer answer() {
        return answer;
    }

    int answers() {
        return answers;
    }

    @Nullable
    String answerHash() {
        return answerHash;
    }

    /** What the structure answered, where no letter may say it; empty when letters did. */
    String answerWords() {
        return text(answerWords);
    }

    @Nullable
    String addressHash() {
        return addressHash;
    }

    @Nullable
    Ending ending() {
        return ending;
    }

    @Nullable
    Instant followedAt() {
        return followedAt;
    }

    /** Whether the structure said nothing, and the association got no other names and did not say that it needs none. */
    boolean isUnanswered() {
        return answer == null && followedAt == null && ending == null;
    }

    boolean isForgotten() {
        return forgottenAt != null;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
