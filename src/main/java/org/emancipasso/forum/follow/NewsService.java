package org.emancipasso.forum.follow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.account.Members;
import org.emancipasso.forum.Extract;
import org.emancipasso.forum.ForumRoutes;
import org.emancipasso.forum.follow.Audience.Reader;
import org.emancipasso.forum.follow.NewsQueue.News;
import org.emancipasso.forum.mailin.ReplyAddresses;
import org.emancipasso.notification.Notifications;
import org.emancipasso.notification.Said;

/** Tells members what happens in what they follow, some of them in each transaction. */
@ApplicationScoped
class NewsService {

    /** What happened before is no news, however late one hears of it. */
    private static final Duration NEW = Duration.ofDays(2);
    /** With a name, what fits in a line. */
    private static final int LONGEST_TITLE = 90;
    /** Of a post in a letter; the rest is on the site. */
    private static final int LONGEST_WORDS = 2_000;

    private final NewsQueue queue;
    private final Audience audience;
    private final Mentions mentions;
    private final Notifications notifications;
    private final ReplyAddresses addresses;
    private final FollowKinds kinds;
    private final Members members;
    private final FollowMessages say;
    private final FollowConfig config;
    private final Clock clock;

    NewsService(NewsQueue queue, Audience audience, Mentions mentions, Notifications notifications,
            ReplyAddresses addresses, FollowKinds kinds, Members members, FollowMessages say, FollowConfig config,
            Clock clock) {
        this.queue = queue;
        this.audience = audience;
        this.mentions = mentions;
        this.notifications = notifications;
        this.addresses = addresses;
        this.kinds = kinds;
        this.members = members;
        this.say = say;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    List<Long> waiting() {
        return queue.waiting();
    }

    /**
     * Tells those whom some news concern, until enough of them were told; whether there are more. What nobody may read any
     * more is not told.
     */
    @Transactional
    boolean tell(List<Long> ids) {
        List<Long> done = new ArrayList<>();
        int told = 0;
        for (News news : queue.take(ids)) {
            List<Reader> readers = isToBeTold(news) ? tell(news) : List.of();
            told += readers.size();
            if (readers.size() < config.batch()) {
                done.add(news.id());
            } else {
                queue.move(news.id(), readers.getLast().id());
            }
            if (told >= config.batch()) {
                break;
            }
        }
        queue.done(done);
        return told >= config.batch();
    }

    /** It is tried again, a few times. */
    @Transactional
    void failed(long id) {
        queue.failed(id);
    }

    private boolean isToBeTold(News news) {
        Instant happened = news.at();
        return news.position() > 0 && happened != null && happened.isAfter(clock.instant().minus(NEW));
    }

    private List<Reader> tell(News news) {
        if (news.kind() == NewsQueue.Kind.SOLUTION) {
            tellOfSolution(news);
            return List.of();
        }
        Set<Long> named = audience
                .among(mentions.members(Mentions.handles(news.markdown()), news.topicId()).values(), news.authorId(),
                        news)
                .stream().map(Reader::id).collect(Collectors.toSet());
        List<Reader> followers = audience.followers(news, config.batch());
        List<Reader> unaware = followers.stream().filter(reader -> !named.contains(reader.id()))
                .filter(reader -> reader.seen() < news.position()).toList();
        if (!named.isEmpty() || !unaware.isEmpty()) {
            tell(news, named, unaware);
        }
        return followers;
    }

    private void tell(News news, Set<Long> named, List<Reader> followers) {
        String path = ForumRoutes.ROUTES.post(news.postId());
        String author = author(news);
        List<String> words = Extract.of(news.html(), LONGEST_WORDS);
        named.forEach(member -> notifications.tell(member, kinds.mention(), say.mentionText(author, title(news)), path,
                "forum-mention " + news.postId(), said(news, member, words)));
        followers.forEach(reader -> {
            if (news.isQuestion()) {
                notifications.tell(reader.id(), kinds.topic(), say.topicText(author, title(news)), path,
                        "forum-topic " + news.topicId(), said(news, reader.id(), words));
            } else {
                // One until they read on: what they have read is part of the key.
                notifications.tell(reader.id(), kinds.reply(), say.replyText(author, title(news)), path,
                        "forum-reply " + news.topicId() + " " + reader.seen(), said(news, reader.id(), words));
            }
        });
    }

    private Said said(News news, long member, List<String> words) {
        return new Said(words, news.isOpen() ? addresses.of(member, news.postId()).orElse(null) : null);
    }

    /** Somebody else chose it: whoever chooses their own answer knows. */
    private void tellOfSolution(News news) {
        Long author = news.authorId();
        if (author != null) {
            audience.among(List.of(author), null, news)
                    .forEach(reader -> notifications.tell(reader.id(), kinds.solution(),
                            say.solutionText(title(news)),
                            ForumRoutes.ROUTES.post(news.postId()), "forum-solution " + news.postId()));
        }
    }

    private String author(News news) {
        Long author = news.authorId();
        return Optional.ofNullable(author).map(id -> members.authors(List.of(id)).get(id)).map(Members.Author::name)
                .filter(name -> !name.isEmpty()).orElse(say.nobody());
    }

    /** On one line, and not too long for one. */
    private static String title(News news) {
        String line = news.title().replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE - 1)).strip() + "…";
    }
}
