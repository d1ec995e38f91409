package org.emancipasso.forum;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

/** What topics look for, in words that other spaces of the site understand. */
@Singleton
public class TopicNeeds {

    private final TopicRepository topics;

    TopicNeeds(TopicRepository topics) {
        this.topics = topics;
    }

    /** What a topic that everyone may read says that it looks for; nothing when it looks for nobody. */
    public Optional<String> of(long topic) {
        return topics.sheet(topic).filter(sheet -> TopicPolicy.maySee(Optional.empty(), sheet))
                .filter(TopicNeeds::isForProviders)
                .map(sheet -> Stream.of(sheet.answers().get("besoin"), sheet.answers().get("lieu"), sheet.title())
                        .filter(words -> words != null && !words.isBlank()).collect(Collectors.joining(" ")));
    }

    /** What such a topic is called. */
    public String title(long topic) {
        return topics.sheet(topic).filter(sheet -> TopicPolicy.maySee(Optional.empty(), sheet)).map(TopicSheet::title)
                .orElse("");
    }

    /** Whether a topic looks for somebody who helps. */
    static boolean isForProviders(TopicSheet topic) {
        return topic.category().questions() == Questions.PROVIDER;
    }
}
