package org.emancipasso.moderation.contribution;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.emancipasso.mail.EmailAddress;
import org.emancipasso.moderation.contribution.Contributions.Outcome;
import org.emancipasso.moderation.contribution.Contributions.Seal;
import org.emancipasso.moderation.contribution.Contributions.Verdict;
import org.emancipasso.web.Visitor;
import org.jspecify.annotations.Nullable;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.json.JsonObject;

/** Takes the form of no feature, and says what it thinks of it. */
@Singleton
@Path("/essais/contributions")
@PermitAll
@Blocking
class TrialController {

    static final AtomicLong MADE = new AtomicLong(System.nanoTime());

    private final Contributions contributions;
    private final Visitor visitor;

    TrialController(Contributions contributions, Visitor visitor) {
        this.contributions = contributions;
        this.visitor = visitor;
    }

    @GET
    public String open(@QueryParam("cle") @Nullable String key) {
        Seal seal = contributions.seal(TrialForm.CODE, key);
        return new JsonObject().put("key", seal.key()).put("closed", seal.closed()).put("notice", seal.notice())
                .put("challenge", seal.challenge()).put("token", visitor.formToken()).encode();
    }

    @POST
    public Response send(MultivaluedMap<String, String> form) {
        Verdict verdict = contributions.check(TrialForm.CODE, form, form.getOrDefault("texte", List.of()));
        long subject = verdict.outcome() == Outcome.REFUSED
                ? 0
                : QuarkusTransaction.requiringNew().call(() -> make(verdict, form.getFirst("courriel")));
        return Response.status(verdict.status()).entity(verdict.outcome() + "|" + subject + "|" + verdict.problem())
                .type("text/plain;charset=UTF-8").build();
    }

    private long make(Verdict verdict, @Nullable String email) {
        return contributions.once(verdict, TrialForm.CODE, () -> {
            long subject = MADE.incrementAndGet();
            if (verdict.outcome() == Outcome.TO_CONFIRM && email != null) {
                contributions.askConfirmation(TrialForm.CODE, subject, EmailAddress.of(email));
            }
            return subject;
        });
    }
}
