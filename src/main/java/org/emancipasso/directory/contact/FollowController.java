package org.emancipasso.directory.contact;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.emancipasso.directory.OtherListings;
import org.emancipasso.directory.OtherListings.Other;
import org.emancipasso.directory.contact.ContactTokens.Side;
import org.emancipasso.directory.contact.ProviderMessage.Answer;
import org.emancipasso.directory.contact.ProviderMessage.Ending;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Where an association sees what became of its message, by the link of its copy, and says what became of its search. */
@Singleton
@Path(ContactRoutes.FOLLOW)
@PermitAll
@Blocking
class FollowController {

    private static final int MOST_OTHERS = 5;

    private final MessageRepository messages;
    private final MessageWords words;
    private final OtherListings others;
    private final ContactTokens tokens;
    private final ContactService service;
    private final RelayMessages say;
    private final Pages pages;

    /**
     * What the page shows.
     *
     * @param state how far it got
     * @param answer of the structure, where no letter brought it; may be empty
     * @param others whom else to ask, once the association says that it still looks
     * @param search the search that finds more
     */
    record FollowPage(MessageView message, String action, String state, String answer, List<Other> others,
            String search,
            List<Notice> notices) {}

    FollowController(MessageRepository messages, MessageWords words, OtherListings others, ContactTokens tokens,
            ContactService service, RelayMessages say, Pages pages) {
        this.messages = messages;
        this.words = words;
        this.others = others;
        this.tokens = tokens;
        this.service = service;
        this.say = say;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "contact")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance follow(FollowPage page);
    }

    @GET
    public Response read(String token, @QueryParam(ContactRoutes.DONE) @Nullable String done) {
        ProviderMessage message = message(token);
        boolean isLooking = message.ending() == Ending.LOOKING || message.followedAt() != null
                && message.ending() == null;
        return pages.passing(200, Templates.follow(new FollowPage(words.view(message),
                ContactRoutes.ROUTES.follow(token), state(message), message.answerWords(),
                isLooking
                        ? others.like(message.providerId(), message.supports(), message.place(), MOST_OTHERS)
                        : List.of(),
                others.search(message.supports(), message.place()),
                done == null ? List.of() : List.of(Notice.info(thanks(message))))));
    }

    @POST
    public Response say(String token, @FormParam("suite") @Nullable String sent) {
        ProviderMessage message = message(token);
        service.end(message.id(), "trouve".equals(sent) ? Ending.FOUND : Ending.LOOKING);
        return pages.elsewhere(ContactRoutes.done(ContactRoutes.ROUTES.follow(token), "dit"));
    }

    private ProviderMessage message(String token) {
        return tokens.read(Side.WRITER, token).flatMap(messages::find).filter(message -> !message.isForgotten())
                .orElseThrow(NotFoundException::new);
    }

    private String thanks(ProviderMessage message) {
        return message.ending() == Ending.FOUND ? say.thanksFound() : say.thanksLooking();
    }

    private String state(ProviderMessage message) {
        Answer answer = message.answer();
        if (message.sentAt() == null) {
            return say.stateGone();
        }
        return answer == null ? say.stateWaiting() : switch (answer) {
            case RELAYED -> message.answerWords().isEmpty() ? say.wasRelayed() : say.wasAnsweredHere();
            case ELSEWHERE -> say.wasElsewhere();
            case FULL -> say.wasFull();
            case UNWANTED -> say.wasUnwanted();
        };
    }
}
