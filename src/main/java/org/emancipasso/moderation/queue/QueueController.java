package org.emancipasso.moderation.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.Role;
import org.emancipasso.moderation.ModerationRoutes;
import org.emancipasso.moderation.queue.QueuePage.Bulk;
import org.emancipasso.moderation.queue.ReviewService.Answer;
import org.emancipasso.moderation.queue.ReviewService.Result;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** What waits, and deciding on several at once: each on its own, as if one by one. */
@Singleton
@Path(ModerationRoutes.QUEUE)
@RolesAllowed({Role.CURATOR, Role.MODERATOR, Role.ADMIN})
@Blocking
class QueueController {

    static final String DECIDED = "decisions";
    private static final String LEFT = "restes";
    private static final int LONGEST = 2_000;
    private static final Pattern CHOICE = Pattern.compile("([0-9]{1,18})-([0-9]{1,9})");

    private final CurrentVisitor visitor;
    private final ReviewService reviews;
    private final QueuePages queue;
    private final QueueMessages say;
    private final Pages pages;

    QueueController(CurrentVisitor visitor, ReviewService reviews, QueuePages queue, QueueMessages say, Pages pages) {
        this.visitor = visitor;
        this.reviews = reviews;
        this.queue = queue;
        this.say = say;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "moderation")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance queue(QueuePage page);
    }

    @GET
    public Response queue(@Context HttpServerRequest http) {
        return page(200, QueryParameters.parse(http.query()), new Bulk("", ""), List.of());
    }

    @POST
    @Path(ModerationRoutes.BULK)
    public Response decide(@Context HttpServerRequest http, MultivaluedMap<String, String> form) {
        QueryParameters query = QueryParameters.parse(http.query());
        List<Matcher> chosen = form.getOrDefault("choix", List.of()).stream().limit(QueuePages.LENGTH)
                .map(CHOICE::matcher).filter(Matcher::matches).toList();
        String gesture = form.getFirst("geste");
        boolean refuses = "refuser".equals(gesture);
        if (!refuses && !"accepter".equals(gesture)) {
            chosen = List.of();
        }
        String words = ItemForm.text(form.getFirst("mots"));
        List<String> reasons = form.getOrDefault("raison", List.of());
        boolean isExplained = !words.isEmpty() || !reasons.isEmpty();
        if (chosen.isEmpty() || refuses && !isExplained || words.codePointCount(0, words.length()) > LONGEST) {
            return page(422, query, new Bulk(words, chosen.isEmpty() ? "" : say.whyProblem()),
                    chosen.isEmpty() ? List.of(Notice.warning(say.bulkNothing())) : List.of());
        }
        List<Long> decided = new ArrayList<>();
        List<Long> left = new ArrayList<>();
        for (Matcher choice : chosen) {
            long id = Long.parseLong(choice.group(1));
            int version = Integer.parseInt(choice.group(2));
            Answer answer = refuses
                    ? reviews.refuse(visitor.member(), id, version, reasons, words)
                    : reviews.approve(visitor.member(), id, version, Map.of());
            Long decision = answer.decision();
            if (decision != null) {
                decided.add(decision);
            } else if (answer.result() != Result.DONE && answer.result() != Result.AGREED) {
                left.add(id);
            }
        }
        return pages.elsewhere(QueueCriteria.of(query::first).address(DECIDED, joined(decided)) + "&" + LEFT + "="
                + joined(left));
    }

    private Response page(int status, QueryParameters query, Bulk bulk, List<Notice> notices) {
        List<Notice> told = new ArrayList<>(notices);
        switch (query.first(ModerationRoutes.DONE)) {
            case "accord" -> told.add(Notice.info(say.agreedNotice()));
            case "ferme" -> told.add(Notice.info(say.gone()));
            case "annule" -> told.add(Notice.info(say.undone()));
            case "trop-tard" -> told.add(Notice.warning(say.undoTooLate()));
            case "change" -> told.add(Notice.warning(say.undoChanged()));
            case "note" -> told.add(Notice.info(say.noted()));
            default -> {
                // Nothing was just done.
            }
        }
        List<Long> after = ids(query.first("apres"));
        return pages.passing(status, Templates.queue(queue.page(visitor.member(), QueueCriteria.of(query::first),
                after.isEmpty() ? null : after.getFirst(), ids(query.first(DECIDED)), ids(query.first(LEFT)), bulk,
                told)));
    }

    private static String joined(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining("-"));
    }

    private static List<Long> ids(String joined) {
        return Pattern.compile("-").splitAsStream(joined).filter(id -> id.matches("[0-9]{1,18}"))
                .limit(QueuePages.LENGTH).map(Long::valueOf).toList();
    }
}
