package org.emancipasso.directory.contact;

import java.util.List;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.emancipasso.directory.contact.ContactTokens.Side;
import org.emancipasso.directory.contact.ProviderMessage.Answer;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.emancipasso.web.limit.CurrentAsker;
import org.emancipasso.web.limit.Limit;
import org.emancipasso.web.limit.Limited;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Where a structure answers a message, by the link of its letter: in words, or in one click. */
@Singleton
@Path(ContactRoutes.ANSWER)
@PermitAll
@Blocking
class AnswerController {

    private static final int LONGEST = 5_000;
    private static final Map<String, Answer> GESTURES = Map.of("repondu", Answer.ELSEWHERE, "complet", Answer.FULL,
            "non-souhaite", Answer.UNWANTED);

    private final MessageRepository messages;
    private final MessageWords words;
    private final ContactTokens tokens;
    private final ContactService service;
    private final CurrentAsker asker;
    private final RelayMessages say;
    private final Pages pages;

    /**
     * What the page shows.
     *
     * @param state what the structure already said; empty while it said nothing
     */
    record AnswerPage(MessageView message, String action, String state, String answer, String problem, boolean direct,
            List<Notice> notices) {}

    AnswerController(MessageRepository messages, MessageWords words, ContactTokens tokens, ContactService service,
            CurrentAsker asker, RelayMessages say, Pages pages) {
        this.messages = messages;
        this.words = words;
        this.tokens = tokens;
        this.service = service;
        this.asker = asker;
        this.say = say;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "contact")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance answer(AnswerPage page);
    }

    @GET
    public Response read(String token, @QueryParam(ContactRoutes.DONE) @Nullable String done) {
        return page(200, token, "", "", done == null ? List.of() : List.of(Notice.info(say.answerDone())));
    }

    @POST
    @Limited(Limit.CONTACT)
    public Response answer(String token, @FormParam("geste") @Nullable String gesture,
            @FormParam("reponse") @Nullable String sent) {
        long id = message(token).id();
        Answer what = gesture == null ? null : GESTURES.get(gesture);
        if (what != null) {
            service.answer(id, what, mayMail(id));
            return done(token);
        }
        String answer = RequestForm.text(sent == null ? "" : sent);
        if (answer.isEmpty() || answer.codePointCount(0, answer.length()) > LONGEST) {
            return page(422, token, answer, say.answerProblem(), List.of());
        }
        return service.relay(id, answer, mayMail(id))
                ? done(token)
                : page(422, token, answer, "", List.of(Notice.warning(say.answersProblem())));
    }

    /** An address that nobody proved gets some letters a day, whoever has them sent. */
    private boolean mayMail(long id) {
        return service.doubtfulWriter(id).map(asker::mayWriteTo).orElse(true);
    }

    private Response done(String token) {
        return pages.elsewhere(ContactRoutes.done(ContactRoutes.ROUTES.answer(token), ContactRoutes.SENT));
    }

    private ProviderMessage message(String token) {
        return tokens.read(Side.PROVIDER, token).flatMap(messages::find)
                .filter(message -> message.sentAt() != null && !message.isForgotten())
                .orElseThrow(NotFoundException::new);
    }

    private Response page(int status, String token, String answer, String problem, List<Notice> notices) {
        ProviderMessage message = message(token);
        Answer said = message.answer();
        return pages.passing(status, Templates.answer(new AnswerPage(words.view(message),
                ContactRoutes.ROUTES.answer(token), said == null ? "" : state(said), answer, problem,
                message.isDirect(), notices)));
    }

    private String state(Answer said) {
        return switch (said) {
            case RELAYED -> say.stateRelayed();
            case ELSEWHERE -> say.stateElsewhere();
            case FULL -> say.stateFull();
            case UNWANTED -> say.stateUnwanted();
        };
    }
}
