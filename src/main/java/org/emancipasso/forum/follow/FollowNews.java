package org.emancipasso.forum.follow;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.emancipasso.forum.PostPublished;
import org.emancipasso.forum.SolutionChosen;
import org.emancipasso.forum.TopicMerged;

/** Hears what happens, in its transaction, and writes down that it is to be told; whoever writes follows. */
@ApplicationScoped
class FollowNews {

    private final NewsQueue queue;
    private final FollowRepository follows;
    private final Clock clock;

    FollowNews(NewsQueue queue, FollowRepository follows, Clock clock) {
        this.queue = queue;
        this.follows = follows;
        this.clock = clock;
    }

    void hear(@Observes PostPublished published) {
        queue.add(NewsQueue.Kind.POST, published.postId(), clock.instant());
        Long author = published.authorId();
        if (author != null) {
            follows.watchOwn(author, published.topicId(), clock.instant());
        }
    }

    void hear(@Observes SolutionChosen chosen) {
        queue.add(NewsQueue.Kind.SOLUTION, chosen.postId(), clock.instant());
    }

    /** Whoever chose something about a topic chose that about the one that it is part of now, unless they had chosen there too. */
    void hear(@Observes TopicMerged merged) {
        follows.carry(merged.topicId(), merged.into());
    }
}
