package org.emancipasso.forum;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.emancipasso.account.AccountRoutes;
import org.emancipasso.account.Actor;
import org.emancipasso.account.Members;
import org.emancipasso.account.Members.Author;
import org.emancipasso.account.organisation.Organisations;
import org.emancipasso.account.organisation.Spokespeople;
import org.emancipasso.forum.TopicPage.Actions;
import org.emancipasso.forum.TopicPage.Folded;
import org.emancipasso.forum.TopicPage.PageLink;
import org.emancipasso.forum.TopicPage.PageLinks;
import org.emancipasso.forum.TopicPage.PostView;
import org.emancipasso.forum.TopicPage.ReplyForm;
import org.emancipasso.forum.TopicPage.SolutionLink;
import org.emancipasso.forum.TopicPage.WayIn;
import org.emancipasso.forum.search.ForumSearchRoutes;
import org.emancipasso.moderation.ModerationRoutes;
import org.emancipasso.web.FrenchMoment;
import org.emancipasso.web.FrenchNumber;
import org.emancipasso.web.Notice;
import org.emancipasso.web.markdown.Markdown;
import org.jspecify.annotations.Nullable;

/** Makes pages of topics: for a visitor four queries at most, whatever the page (the topic, its posts, names, organisations). */
@Singleton
class TopicPages {

    /** How many pages are shown on each side of this one. */
    private static final int AROUND = 2;
    private static final int EXTRACT = 240;

    private final PostRepository posts;
    private final Members members;
    private final Organisations organisations;
    private final QuestionWords questions;
    private final TopicRows rows;
    private final VoiceRepository voices;
    private final Spokespeople spokespeople;
    private final ForumMessages say;

    /** Who wrote, and for whom. */
    private record Names(Map<Long, Author> authors, Map<Long, String> organisations) {}

    TopicPages(PostRepository posts, Members members, Organisations organisations, QuestionWords questions,
            TopicRows rows, VoiceRepository voices, Spokespeople spokespeople, ForumMessages say) {
        this.posts = posts;
        this.members = members;
        this.organisations = organisations;
        this.questions = questions;
        this.rows = rows;
        this.voices = voices;
        this.spokespeople = spokespeople;
        this.say = say;
    }

    /**
     * A page of a topic that the visitor may see.
     *
     * @param page from 1 to the last
     */
    TopicPage page(TopicSheet topic, int page, Optional<Actor> actor, List<ReplyForm> reply, List<Notice> notices) {
        List<PostSheet> shown = posts.page(topic.id(), page, topic.solutionId());
        List<PostSheet> held = actor.map(someone -> posts.held(topic.id(), someone.id())).orElse(List.of());
        List<PostSheet> all = Stream.concat(shown.stream(), held.stream()).toList();
        Names names = new Names(
                members.authors(all.stream().map(PostSheet::authorId).filter(Objects::nonNull).distinct().toList()),
                organisations.labels(Stream.concat(all.stream().map(PostSheet::organisationId).filter(Objects::nonNull),
                        topic.supporters().stream()).distinct().toList()));
        List<Long> thanked = actor.map(someone -> posts.thankedBy(someone.id(), shown.stream().map(PostSheet::id)
                .toList())).orElse(List.of());
        int first = (page - 1) * TopicSheet.PAGE;
        List<PostView> views = all.stream().filter(post -> isHere(post, first))
                .map(post -> view(topic, post, names, actor, thanked)).toList();
        return new TopicPage(topic.id(), topic.title(), topic.category().name(),
                ForumRoutes.ROUTES.category(topic.category().code()), topic.category().colour(),
                ForumRoutes.ROUTES.topic(topic.id(), topic.title(), page), marks(topic), topic.tags(),
                rows.replies(topic.posts()),
                page == 1 ? questions.answers(topic.category().questions(), topic.answers()) : List.of(), views,
                solution(topic, shown, first, names), links(topic, page), reply,
                wayIn(topic, page, actor),
                topic.status() == TopicStatus.PUBLISHED
                        ? ModerationRoutes.ROUTES.report(ForumRoutes.MODERATED_TOPIC, topic.id())
                        : "",
                TopicPolicy.isModerator(actor) ? ForumRoutes.ROUTES.moderateTopic(topic.id()) : "",
                topic.isClosed(), notices, description(topic, all, first), ForumRoutes.ROUTES.topicFeed(topic.id()),
                TopicData.of(topic, all.stream().map(post -> new TopicData.Said(post, name(post, names))).toList()),
                page == 1 && topic.status() == TopicStatus.PUBLISHED && TopicNeeds.isForProviders(topic)
                        ? ForumSearchRoutes.ROUTES.listings(topic.id())
                        : "",
                page == 1 ? voices(topic, names, actor) : Voices.NONE);
    }

    private Voices voices(TopicSheet topic, Names names, Optional<Actor> actor) {
        if (!VoicePolicy.isCounted(topic.category()) || topic.status() != TopicStatus.PUBLISHED) {
            return Voices.NONE;
        }
        boolean isGiven = actor.filter(someone -> voices.isGiven(topic.id(), someone.id())).isPresent();
        boolean mayGive = !isGiven && VoicePolicy.mayGive(actor, topic.category(), topic.status(), topic.isClosed(),
                topic.authorId());
        return new Voices(say.voices(topic.voices(), FrenchNumber.of(topic.voices())),
                topic.supporters().stream().map(names.organisations()::get).filter(Objects::nonNull).sorted().toList(),
                mayGive ? ForumRoutes.giveVoice(topic.id()) : "",
                isGiven ? ForumRoutes.takeVoiceBack(topic.id()) : "",
                mayGive ? spokespeople.mine() : List.of());
    }

    private WayIn wayIn(TopicSheet topic, int page, Optional<Actor> actor) {
        String here = ForumRoutes.ROUTES.topic(topic.id(), topic.title(), page);
        if (topic.isClosed() || topic.status() != TopicStatus.PUBLISHED || actor.filter(Actor::isReady).isPresent()) {
            return WayIn.NONE;
        }
        return actor.isEmpty()
                ? new WayIn(AccountRoutes.ROUTES.logInThen(here), say.logInToReply())
                : new WayIn(AccountRoutes.ROUTES.welcomeThen(here), say.chooseNameToReply());
    }

    private static String description(TopicSheet topic, List<PostSheet> all, int first) {
        return all.stream().filter(post -> isHere(post, first) && post.status() == PostStatus.PUBLISHED)
                .map(TopicData::description).filter(text -> !text.isEmpty()).findFirst()
                .orElse(topic.category().name());
    }

    private String name(PostSheet post, Names names) {
        return name(post.authorId() == null ? null : names.authors().get(post.authorId()));
    }

    private static boolean isHere(PostSheet post, int first) {
        Integer position = post.position();
        return position == null || position > first && position <= first + TopicSheet.PAGE;
    }

    private PostView view(TopicSheet topic, PostSheet post, Names names, Optional<Actor> actor, List<Long> thanked) {
        Integer position = post.position();
        Long authorId = post.authorId();
        Author author = authorId == null ? null : names.authors().get(authorId);
        Long organisationId = post.organisationId();
        String organisation = organisationId == null ? null : names.organisations().get(organisationId);
        boolean isShown = post.status() == PostStatus.PUBLISHED || post.status() == PostStatus.HELD;
        return new PostView(post.id(), ForumRoutes.anchor(post.id()), ForumRoutes.ROUTES.post(post.id()),
                position == null ? "" : say.position(position), name(author), initials(name(author)),
                authorId != null && authorId.equals(topic.authorId()),
                author != null && author.isPublic() ? AccountRoutes.ROUTES.publicProfile(author.id()) : "",
                organisation == null ? "" : say.speaksFor(organisation), new FrenchMoment(post.at()),
                edited(post), Markdown.kept(isShown ? post.html() : ""),
                isShown ? "" : post.status() == PostStatus.DELETED ? say.deleted() : say.hiddenPost(),
                folded(post, actor),
                Long.valueOf(post.id()).equals(topic.solutionId()) && isShown, post.status() == PostStatus.HELD,
                post.thanks() == 0 ? "" : say.thanks(post.thanks(), FrenchNumber.of(post.thanks())),
                isShown
                        ? actions(topic, post, actor, thanked.contains(post.id()))
                        : Actions.NONE.moderated(
                                moderate(post, actor)));
    }

    private String edited(PostSheet post) {
        return post.editedAt() == null
                ? ""
                : say.edited(say.on(new FrenchMoment(Objects.requireNonNull(post.editedAt())).spoken()));
    }

    private String name(@Nullable Author author) {
        return author == null || author.name().isEmpty() ? say.nobody() : author.name();
    }

    /** The first letters of the first and the last word. */
    private static String initials(String name) {
        String[] words = name.strip().split("\\s+");
        return words.length == 1 ? initial(words[0]) : initial(words[0]) + initial(words[words.length - 1]);
    }

    private static String initial(String word) {
        return word.isEmpty() ? "" : Character.toString(Character.toUpperCase(word.codePointAt(0)));
    }

    private static Actions actions(TopicSheet topic, PostSheet post, Optional<Actor> actor, boolean isThanked) {
        boolean isPublished = post.status() == PostStatus.PUBLISHED;
        boolean isFirst = Integer.valueOf(1).equals(post.position());
        boolean mayEdit = TopicPolicy.mayEdit(actor, post.authorId(), post.status(), topic.isClosed());
        boolean mayThank = TopicPolicy.mayThank(actor, post.authorId(), post.status());
        boolean maySolve = isPublished && !isFirst && TopicPolicy.maySolve(actor, topic.authorId());
        boolean isSolution = Long.valueOf(post.id()).equals(topic.solutionId());
        return new Actions(
                isPublished && TopicPolicy.mayReply(actor, topic.category(), topic.status(), topic.isClosed())
                        ? ForumRoutes.ROUTES.topic(topic.id(), topic.title(), TopicSheet.pageOf(
                                Objects.requireNonNull(post.position()))) + quote(topic, post) + "#repondre"
                        : "",
                mayEdit ? ForumRoutes.ROUTES.post(post.id(), "modifier") : "",
                mayEdit && !isFirst ? ForumRoutes.ROUTES.post(post.id(), "supprimer") : "",
                mayThank && !isThanked ? ForumRoutes.ROUTES.post(post.id(), "merci") : "",
                mayThank && isThanked ? ForumRoutes.ROUTES.post(post.id(), "sans-merci") : "",
                maySolve && !isSolution ? ForumRoutes.ROUTES.post(post.id(), "solution") : "",
                maySolve && isSolution ? ForumRoutes.ROUTES.post(post.id(), "sans-solution") : "",
                isPublished && topic.status() == TopicStatus.PUBLISHED
                        ? ModerationRoutes.ROUTES.report(ForumRoutes.MODERATED_POST, post.id())
                        : "",
                moderate(post, actor));
    }

    private static String moderate(PostSheet post, Optional<Actor> actor) {
        return post.position() != null && TopicPolicy.isModerator(actor)
                ? ForumRoutes.ROUTES.moderatePost(post.id())
                : "";
    }

    /** What staff look after stays theirs to read; authors read why theirs was hidden. */
    private static Folded folded(PostSheet post, Optional<Actor> actor) {
        return TopicPolicy.mayUnfold(actor, post.authorId(), post.status())
                ? new Folded(Markdown.kept(post.html()), Objects.requireNonNullElse(post.hiddenReason(), ""))
                : Folded.NONE;
    }

    private static String quote(TopicSheet topic, PostSheet post) {
        return (TopicSheet.pageOf(Objects.requireNonNull(post.position())) == 1 ? "?" : "&") + ForumRoutes.QUOTE + "="
                + post.id();
    }

    private SolutionLink solution(TopicSheet topic, List<PostSheet> shown, int first, Names names) {
        Integer position = topic.solutionPosition();
        if (position == null) {
            return SolutionLink.NONE;
        }
        return shown.stream().filter(post -> Long.valueOf(post.id()).equals(topic.solutionId())).findFirst()
                .map(post -> new SolutionLink(
                        ForumRoutes.ROUTES.topic(topic.id(), topic.title(), TopicSheet.pageOf(position)) + "#"
                                + ForumRoutes.anchor(post.id()),
                        name(post.authorId() == null ? null : names.authors().get(post.authorId())),
                        TopicData.cut(PlainText.of(post.html()), EXTRACT)))
                .orElse(SolutionLink.NONE);
    }

    private List<String> marks(TopicSheet topic) {
        List<String> marks = new ArrayList<>();
        if (topic.isPinned()) {
            marks.add(say.pinned());
        }
        if (topic.solutionPosition() != null) {
            marks.add(say.isSolved());
        }
        if (topic.isClosed()) {
            marks.add(say.closed());
        }
        if (topic.isExample()) {
            marks.add(say.example());
        }
        return marks;
    }

    private static PageLinks links(TopicSheet topic, int page) {
        int last = topic.pages();
        List<PageLink> near = IntStream.rangeClosed(1, last)
                .filter(one -> one == 1 || one == last || Math.abs(one - page) <= AROUND)
                .mapToObj(one -> new PageLink(one, ForumRoutes.ROUTES.topic(topic.id(), topic.title(), one),
                        one == page))
                .toList();
        return new PageLinks(page, last, page > 1 ? ForumRoutes.ROUTES.topic(topic.id(), topic.title(), page - 1) : "",
                page < last ? ForumRoutes.ROUTES.topic(topic.id(), topic.title(), page + 1) : "", near);
    }
}
