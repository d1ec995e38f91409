package org.emancipasso.forum.moderation;

import java.util.List;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.Role;
import org.emancipasso.forum.CategoryRepository;
import org.emancipasso.forum.ForumRoutes;
import org.emancipasso.forum.moderation.Acted.Problem;
import org.emancipasso.moderation.ModerationRoutes;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Where moderators look after a topic: one form for each act. */
@Singleton
@Path(ForumRoutes.MODERATE_TOPIC)
@RolesAllowed({Role.MODERATOR, Role.ADMIN})
@Blocking
class ConversationController {

    private static final int LONGEST_TYPED = 10_000;

    private final ConversationRepository topics;
    private final ConversationService service;
    private final CategoryRepository categories;
    private final CurrentVisitor visitor;
    private final ConversationMessages say;
    private final Pages pages;

    ConversationController(ConversationRepository topics, ConversationService service, CategoryRepository categories,
            CurrentVisitor visitor, ConversationMessages say, Pages pages) {
        this.topics = topics;
        this.service = service;
        this.categories = categories;
        this.visitor = visitor;
        this.say = say;
        this.pages = pages;
    }

    /** A category to choose. */
    record Choice(String code, String name, boolean isChosen) {}

    /**
     * An act that the topic lets one do.
     *
     * @param fields what it asks for, of {@code categorie}, {@code titre}, {@code cible}, {@code messages}, {@code raison}
     * @param reason as it was typed, as the others
     * @param problem on which of its fields
     */
    record ActView(String code, String title, String help, String button, List<String> fields, boolean isGrave,
            String reason, List<Choice> categories, String target, boolean isByDate, String positions, String newTitle,
            String field, String problem) {

        /** Whether it asks for something. */
        public boolean asks(String name) {
            return fields.contains(name);
        }

        /** What is wrong with a field; empty when nothing is. */
        public String problem(String name) {
            return field.equals(name) ? problem : "";
        }
    }

    /**
     * The page.
     *
     * @param hide where one hides it by a decision; empty when it is not shown
     */
    record ConversationPage(String title, String url, String state, String action, int renumbered, List<ActView> acts,
            String hide, List<Notice> notices) {}

    @CheckedTemplate(basePath = "forum")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance moderateTopic(ConversationPage page);
    }

    @GET
    public Response look(long id, @QueryParam("fait") @Nullable String done,
            @QueryParam("message") @Nullable String from) {
        String positions = from != null && from.matches("[0-9]{1,9}") ? from + "-" : "";
        return page(200, id, form(Act.SPLIT, "", positions), "", "",
                done == null ? List.of() : List.of(Notice.info(say.done())));
    }

    @POST
    public Response act(long id, MultivaluedMap<String, String> sent) {
        QueryParameters typed = QueryParameters.of(sent);
        Act act = Act.of(typed.first("acte")).orElseThrow(NotFoundException::new);
        String count = typed.first("rangs");
        ActForm form = new ActForm(act, QueryParameters.cut(typed.first("raison"), LONGEST_TYPED),
                typed.first("categorie"), QueryParameters.cut(typed.first("cible"), LONGEST_TYPED),
                "date".equals(typed.first("ordre")), QueryParameters.cut(typed.first("messages"), LONGEST_TYPED),
                QueryParameters.cut(typed.first("titre").replaceAll("\\s+", " "), LONGEST_TYPED),
                count.matches("[0-9]{1,9}") ? Integer.parseInt(count) : -1);
        if (act.needsReason && !form.isReasoned()) {
            return page(422, id, form, "raison", say.reasonProblem(), List.of());
        }
        Acted acted = service.act(visitor.member(), id, form);
        Problem problem = acted.problem();
        return problem == null
                ? pages.elsewhere(ForumRoutes.ROUTES.moderateTopic(acted.topic()) + "?fait=oui")
                : refused(id, form, problem);
    }

    private Response refused(long id, ActForm form, Problem problem) {
        String words = say.problem(problem.name());
        return switch (problem) {
            case GONE, RENUMBERED -> page(409, id, form, "", "", List.of(Notice.warning(words)));
            case NO_CATEGORY -> page(422, id, form, "categorie", words, List.of());
            case NO_TARGET -> page(422, id, form, "cible", words, List.of());
            case BAD_TITLE -> page(422, id, form, "titre", words, List.of());
            case BAD_POSITIONS -> page(422, id, form, "messages", words, List.of());
        };
    }

    private Response page(int status, long id, ActForm form, String field, String problem, List<Notice> notices) {
        HeldTopic topic = topics.topic(id).orElseThrow(NotFoundException::new);
        List<ActView> acts = acts(topic).stream().map(act -> view(topic, act,
                act == form.act() ? form : form(act, "", ""), act == form.act() ? field : "", problem)).toList();
        return pages.passing(status, Templates.moderateTopic(new ConversationPage(topic.title(),
                ForumRoutes.ROUTES.topic(id, topic.title()), say.state(topic.status()),
                ForumRoutes.ROUTES.moderateTopic(id), topic.renumbered(), acts,
                topic.isPublished() ? ModerationRoutes.ROUTES.delist(ForumRoutes.MODERATED_TOPIC, id) : "",
                notices)));
    }

    private static List<Act> acts(HeldTopic topic) {
        if (topic.isDeleted()) {
            return List.of(Act.RESTORE);
        }
        return topic.isPublished()
                ? List.of(topic.isPinned() ? Act.UNPIN : Act.PIN, topic.isClosed() ? Act.REOPEN : Act.CLOSE,
                        Act.RENAME, Act.MOVE, Act.SPLIT, Act.MERGE, Act.DELETE)
                : List.of();
    }

    private ActView view(HeldTopic topic, Act act, ActForm form, String field, String problem) {
        String title = act == Act.RENAME && form.title().isEmpty() ? topic.title() : form.title();
        List<String> fields = switch (act) {
            case MOVE -> List.of("categorie", "raison");
            case RENAME -> List.of("titre", "raison");
            case MERGE -> List.of("cible", "raison");
            case SPLIT -> List.of("messages", "titre", "categorie", "raison");
            case CLOSE, DELETE -> List.of("raison");
            case REOPEN, PIN, UNPIN, RESTORE -> List.of();
        };
        return new ActView(act.code, say.act(act.name()), say.help(act.name()), say.button(act.name()), fields,
                act == Act.DELETE, form.reason(), choices(topic, form.category()), form.target(), form.isByDate(),
                form.positions(), title, field, problem);
    }

    private List<Choice> choices(HeldTopic topic, String typed) {
        return categories.all().stream().map(category -> new Choice(category.code(), category.name(),
                Objects.equals(typed, category.code()) || typed.isEmpty() && category.id() == topic.categoryId()))
                .toList();
    }

    private static ActForm form(Act act, String reason, String positions) {
        return new ActForm(act, reason, "", "", false, positions, "",
                0);
    }
}
