package org.emancipasso.forum;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.AccountRoutes;
import org.emancipasso.account.Actor;
import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.organisation.Spokespeople;
import org.emancipasso.forum.TopicPage.ReplyForm;
import org.emancipasso.forum.draft.Desk;
import org.emancipasso.forum.draft.Desks;
import org.emancipasso.forum.draft.Draft;
import org.emancipasso.forum.draft.DraftService;
import org.emancipasso.forum.draft.Place;
import org.emancipasso.web.KeepsWhatIsTyped;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;
import org.emancipasso.web.cache.Keeping;
import org.emancipasso.web.cache.Space;
import org.emancipasso.web.limit.Limit;
import org.emancipasso.web.limit.Limited;
import org.emancipasso.web.markdown.Markdown;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** The page of a topic, and answering it. */
@Singleton
@Path(ForumRoutes.TOPICS)
@PermitAll
@Blocking
class TopicController {

    private static final RawString NOTHING = Markdown.kept("");
    /** No topic has as many pages; what is more is no page. */
    private static final int MOST_PAGES = 1_000_000;

    private final TopicRepository topics;
    private final TopicPages pagesOfTopics;
    private final PostingService posting;
    private final QuoteText quotes;
    private final PostText text;
    private final ReadService reads;
    private final DraftService drafts;
    private final Desks desks;
    private final Spokespeople spokespeople;
    private final ForumConfig config;
    private final CurrentVisitor visitor;
    private final ForumMessages say;
    private final Keeping keeping;
    private final Pages pages;

    TopicController(TopicRepository topics, TopicPages pagesOfTopics, PostingService posting, QuoteText quotes,
            PostText text, ReadService reads, DraftService drafts, Desks desks, Spokespeople spokespeople,
            ForumConfig config, CurrentVisitor visitor, ForumMessages say, Keeping keeping, Pages pages) {
        this.topics = topics;
        this.pagesOfTopics = pagesOfTopics;
        this.posting = posting;
        this.quotes = quotes;
        this.text = text;
        this.reads = reads;
        this.drafts = drafts;
        this.desks = desks;
        this.spokespeople = spokespeople;
        this.config = config;
        this.visitor = visitor;
        this.say = say;
        this.keeping = keeping;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "forum")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance topic(TopicPage page, String canonical, String firstUnread);

        static native TemplateInstance gone(String reason);
    }

    @GET
    @Path("{id:[0-9]{1,18}}{slug:(-[^/]*)?}")
    public Response topic(long id, String slug, @Context HttpServerRequest http, @Context Request request) {
        keeping.keep(Set.of(ForumRoutes.PAGE), Space.FORUM);
        QueryParameters asked = QueryParameters.parse(http.query());
        TopicSheet topic = topics.sheet(id).orElseThrow(NotFoundException::new);
        if (TopicPolicy.isGone(visitor.actor(), topic)) {
            return pages.passing(410, Templates.gone(topics.hiddenReason(id)));
        }
        check(topic);
        Long mergedInto = topic.mergedInto();
        if (mergedInto != null) {
            return moved(topics.sheet(mergedInto).filter(other -> TopicPolicy.maySee(visitor.actor(), other))
                    .map(other -> ForumRoutes.ROUTES.topic(other.id(), other.title()))
                    .orElseThrow(NotFoundException::new));
        }
        String address = ForumRoutes.ROUTES.topic(topic.id(), topic.title());
        if (!address.equals(ForumRoutes.TOPICS + "/" + id + slug)) {
            return moved(address + (http.query() == null ? "" : "?" + http.query()));
        }
        int page = number(asked.first(ForumRoutes.PAGE));
        if (page > topic.pages()) {
            throw new NotFoundException();
        }
        String firstUnread = visitor.actor().map(actor -> reads.read(actor, topic, page)).orElse("");
        List<Notice> notices = switch (asked.first(ForumRoutes.DONE)) {
            case "relecture" -> List.of(Notice.info(say.heldNotice()));
            case ForumRoutes.TOO_MANY_VOICES -> List.of(Notice.warning(say.tooManyVoices(config.voices())));
            default -> List.of();
        };
        return pages.open(request, Templates.topic(pagesOfTopics.page(topic, page, visitor.actor(),
                reply(topic, asked), notices),
                ForumRoutes.absolute(ForumRoutes.ROUTES.topic(topic.id(), topic.title(), page)), firstUnread));
    }

    @POST
    @Path(ForumRoutes.ID + "/repondre")
    @Limited(Limit.POST)
    @KeepsWhatIsTyped
    public Response reply(long id, MultivaluedMap<String, String> form) {
        if (!visitor.isMember()) {
            return pages.sentOn(ForumRoutes.ROUTES.endedSession());
        }
        Actor actor = visitor.member();
        TopicSheet topic = current(seen(id));
        if (!actor.isReady()) {
            return pages.elsewhere(
                    AccountRoutes.ROUTES.welcomeThen(ForumRoutes.ROUTES.topic(topic.id(), topic.title())));
        }
        PostForm typed = PostForm.of(form.getFirst("texte"), form.getFirst("organisation"), form.getFirst("cle"));
        Map<String, String> problems = typed.problems(say);
        String unsent = PostForm.unsent(form);
        if (!problems.isEmpty() || !unsent.isEmpty()) {
            return again(422, topic, form(topic, typed, desk(actor, topic, typed, unsent), problems, NOTHING),
                    List.of());
        }
        if (form.containsKey("apercu")) {
            return again(200, topic, form(topic, typed, desk(actor, topic, typed, ""), Map.of(),
                    Markdown.kept(text.render(typed.text()).html())), List.of());
        }
        return posting.reply(actor, topic.id(), typed).map(posted -> pages.elsewhere(posted.path()))
                .orElseGet(() -> again(409, topic,
                        form(topic, typed, desk(actor, topic, typed, ""), Map.of(), NOTHING),
                        List.of(Notice.warning(say.cannotReply()))));
    }

    /** The last page again, with what was typed. */
    private Response again(int status, TopicSheet topic, ReplyForm form, List<Notice> notices) {
        TopicPage page = pagesOfTopics.page(topic, topic.pages(), visitor.actor(), List.of(form), notices);
        return pages.passing(status, Templates.topic(page, "", ""));
    }

    /** The form with what was begun in it, when whoever reads may answer. */
    private List<ReplyForm> reply(TopicSheet topic, QueryParameters asked) {
        return visitor.actor().filter(actor -> TopicPolicy.mayReply(Optional.of(actor), topic.category(),
                topic.status(), topic.isClosed())).map(actor -> {
                    Place place = Place.reply(topic.id());
                    Optional<Draft> draft = drafts.find(actor.id(), place);
                    String quoted = asked.first(ForumRoutes.QUOTE);
                    String quote = quoted.matches("[0-9]{1,18}") ? quotes.of(Long.parseLong(quoted), topic) : "";
                    String begun = draft.map(one -> one.field("texte") + "\n\n").orElse("");
                    PostForm typed = PostForm.of(begun + quote, draft.map(one -> one.field("organisation")).orElse(""),
                            draft.map(Draft::key).orElseGet(() -> UUID.randomUUID().toString()));
                    return form(topic, typed,
                            desks.desk(actor.id(), place, typed.key(), draft.map(Draft::savedAt), asked),
                            Map.of(), NOTHING);
                }).stream().toList();
    }

    private Desk desk(Actor actor, TopicSheet topic, PostForm typed, String unsent) {
        return desks.desk(actor.id(), Place.reply(topic.id()), typed.key(), unsent);
    }

    private ReplyForm form(TopicSheet topic, PostForm typed, Desk desk, Map<String, String> problems,
            RawString preview) {
        return new ReplyForm(ForumRoutes.ROUTES.reply(topic.id()), typed.text(), typed.key(), desk, spokespeople.mine(),
                typed.organisation(), problems, preview);
    }

    private TopicSheet seen(long id) {
        TopicSheet topic = topics.sheet(id).orElseThrow(NotFoundException::new);
        check(topic);
        return topic;
    }

    /** Where its posts are now: whoever answers a conversation that was merged meanwhile answers the other. */
    private TopicSheet current(TopicSheet topic) {
        return Optional.ofNullable(topic.mergedInto()).flatMap(topics::sheet)
                .filter(other -> TopicPolicy.maySee(visitor.actor(), other)).orElse(topic);
    }

    /** What is part of another topic leads there. */
    private void check(TopicSheet topic) {
        boolean isSeen = topic.status() == TopicStatus.MERGED
                ? CategoryPolicy.maySee(visitor.actor(), topic.category())
                : TopicPolicy.maySee(visitor.actor(), topic);
        if (!isSeen) {
            throw new NotFoundException();
        }
    }

    private static Response moved(String address) {
        // As text: JAX-RS would complete a URI with the Host header, which anyone may forge.
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60").header(HttpHeaders.LOCATION, address)
                .build();
    }

    /** The page that was asked for; the first when that is none. */
    private static int number(String page) {
        return page.matches("[0-9]{1,6}") ? Math.clamp(Integer.parseInt(page), 1, MOST_PAGES) : 1;
    }
}
