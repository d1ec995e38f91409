package org.emancipasso.forum;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.account.Actor;
import org.emancipasso.account.organisation.Spokespeople;

/** « Nous aussi »: who shares a need says so once, and for so many needs at a time. No score comes of it (docs/adr/0048). */
@ApplicationScoped
class VoiceService {

    private final TopicRepository topics;
    private final CategoryRepository categories;
    private final VoiceRepository voices;
    private final Spokespeople spokespeople;
    private final ForumConfig config;
    private final Clock clock;

    /** What became of a voice. */
    enum Given {
        DONE,
        /** They gave as many as one may. */
        TOO_MANY,
        FORBIDDEN
    }

    VoiceService(TopicRepository topics, CategoryRepository categories, VoiceRepository voices,
            Spokespeople spokespeople, ForumConfig config, Clock clock) {
        this.topics = topics;
        this.categories = categories;
        this.voices = voices;
        this.spokespeople = spokespeople;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Gives a voice, once however often it is sent.
     *
     * @param organisation in whose name it shows; nobody's when they do not speak for it
     */
    @Transactional
    Given give(Actor actor, long topicId, long organisation) {
        topics.holdForm(actor.id(), "voix");
        return topics.locked(topicId).flatMap(topic -> categories.find(topic.categoryId())
                .filter(category -> VoicePolicy.mayGive(Optional.of(actor), category, topic.status(),
                        topic.isClosed(), topic.authorId())))
                .map(_ -> {
                    if (voices.open(actor.id(), topicId) >= config.voices()) {
                        return Given.TOO_MANY;
                    }
                    Long name = spokespeople.of(actor.id(), organisation).map(spoken -> spoken.organisation())
                            .orElse(null);
                    voices.give(topicId, actor.id(), name, clock.instant());
                    return Given.DONE;
                }).orElse(Given.FORBIDDEN);
    }

    /** Takes it back. */
    @Transactional
    void takeBack(Actor actor, long topicId) {
        voices.takeBack(topicId, actor.id());
    }
}
