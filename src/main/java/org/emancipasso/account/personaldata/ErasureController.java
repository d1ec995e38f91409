package org.emancipasso.account.personaldata;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.AccountRoutes;
import org.emancipasso.account.Actor;
import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.Role;
import org.emancipasso.account.personaldata.DepartureRepository.Departure;
import org.emancipasso.web.Pages;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Where a member leaves for good, or changes their mind (RGPD, art. 17). */
@Singleton
@Path(AccountRoutes.ERASURE)
@RolesAllowed(Role.MEMBER)
@Blocking
class ErasureController {

    private static final String YES = "oui";

    private final CurrentVisitor visitor;
    private final ErasureService erasures;
    private final PersonalDataMessages say;
    private final Pages pages;

    /**
     * What the page shows.
     *
     * @param isPlanned whether it was asked for; the banner of all pages of an account says for when
     * @param planned what becomes of the texts, if it was asked for
     * @param isFresh whether it may be asked for without logging in again
     * @param chosen {@code garder} or {@code effacer}
     * @param problem what is missing, if anything
     */
    record ErasurePage(boolean isPlanned, String planned, boolean isFresh, String chosen, boolean accepted,
            String problem) {}

    ErasureController(CurrentVisitor visitor, ErasureService erasures, PersonalDataMessages say, Pages pages) {
        this.visitor = visitor;
        this.erasures = erasures;
        this.say = say;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "personaldata")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance erasure(ErasurePage page);
    }

    /** How a choice is called in the form. */
    private enum Choice {
        GARDER(TextsChoice.KEEP_ANONYMOUS),
        EFFACER(TextsChoice.DELETE);

        private final TextsChoice texts;

        Choice(TextsChoice texts) {
            this.texts = texts;
        }

        static Optional<Choice> of(@Nullable String typed) {
            return Stream.of(values()).filter(choice -> choice.value().equals(typed)).findFirst();
        }

        String value() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @GET
    public Response show() {
        return page(200, "", false, "");
    }

    @POST
    public Response leave(@FormParam("textes") @Nullable String texts, @FormParam("compris") @Nullable String sure) {
        Optional<Choice> choice = Choice.of(texts);
        boolean accepted = YES.equals(sure);
        if (choice.isEmpty() || !accepted) {
            return page(422, choice.map(Choice::value).orElse(""), accepted,
                    choice.isEmpty() ? say.choiceProblem() : say.sureProblem());
        }
        return pages.elsewhere(erasures.plan(visitor.member(), choice.get().texts)
                ? AccountRoutes.ERASURE
                : PersonalDataRoutes.ROUTES.logInAgain());
    }

    /** Changing one's mind twice is no mistake. */
    @POST
    @Path(PersonalDataRoutes.STAY)
    public Response stay() {
        erasures.stay(visitor.member());
        return pages.elsewhere(AccountRoutes.ROUTES.account());
    }

    private Response page(int status, String chosen, boolean accepted, String problem) {
        Actor actor = visitor.member();
        Optional<Departure> planned = erasures.planned(actor);
        String texts = planned.map(departure -> departure.texts() == TextsChoice.DELETE
                ? say.plannedDelete()
                : say.plannedKeep()).orElse("");
        return pages.passing(status, Templates.erasure(new ErasurePage(planned.isPresent(), texts,
                erasures.isFresh(actor), chosen, accepted, problem)));
    }
}
