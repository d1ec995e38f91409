package org.emancipasso.web;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Every failure as a person, or a program under {@code /api}, sees it: a sentence, what to do, an incident number; never a
 * trace. The one place where an exception gets a status.
 */
@Singleton
public class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);
    private static final int RETRY_SECONDS = 30;
    private static final String PROBLEM = "application/problem+json";
    private static final Pattern FOR_PROGRAMS = Pattern.compile("/api/.*|.*\\.(csv|json|geojson|atom)");
    /** SQLSTATE classes: connection exception, insufficient resources, operator intervention; none at all from the pool. */
    private static final List<String> AWAY = List.of("08", "53", "57P");
    /** Right after {@link RequestGuard}: any route with a path would read the one that it refused. */
    private static final int FIRST = 1 - RequestGuard.BEFORE_EVERYTHING;
    /** What an address answers that says nothing else; Quarkus does not name the methods of a 405 (RFC 9110 §15.5.6). */
    private static final String READ_ONLY = "GET, HEAD, OPTIONS";

    private final Visitor visitor;

    /**
     * What a page shows.
     *
     * @param incident the request id, by which the log is searched
     */
    record Failure(int status, String title, String text, String incident) {}

    ErrorPages(Visitor visitor) {
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance error(Failure failure);
    }

    /**
     * Failures outside any endpoint: refused paths, no route, a body that is too large. Quarkus would answer a failure that
     * has no exception with an empty body; those of security are left to it.
     */
    void handleRouterFailures(@Observes Router router) {
        router.route().order(FIRST).failureHandler(context -> {
            if (context.failure() instanceof SecurityException) {
                context.next();
            } else {
                answer(context, context.statusCode() < 400 ? 500 : context.statusCode());
            }
        });
        router.errorHandler(404, context -> answer(context, 404));
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException exception, RoutingContext context) {
        Response given = exception.getResponse();
        if (given.hasEntity()) {
            return given;
        }
        if (given.getStatus() >= 500) {
            LOG.errorf(exception, "Incident %s", incident(context));
        }
        Response.ResponseBuilder answer = response(context, given.getStatus());
        Object allow = given.getHeaders().getFirst(HttpHeaders.ALLOW);
        if (given.getStatus() == 405) {
            answer.header(HttpHeaders.ALLOW, allow == null ? READ_ONLY : allow);
        }
        return answer.build();
    }

    /** What was sent could not be read to its end: our own reading throws unchecked exceptions. */
    @ServerExceptionMapper
    Response unreadable(IOException exception, RoutingContext context) {
        LOG.debugf(exception, "Incident %s", incident(context));
        return response(context, 400).build();
    }

    /** What came back from the login server proves nothing: said in a page, for whoever comes back in good faith. */
    @ServerExceptionMapper({AuthenticationFailedException.class, AuthenticationCompletionException.class})
    Response notLoggedIn(RuntimeException exception, RoutingContext context) {
        LOG.warnf("Incident %s: %s", incident(context), exception.getMessage());
        return response(context, 401).build();
    }

    /** The wrong role; for staff whose role nobody can confirm now, not for good. */
    @ServerExceptionMapper
    Response forbidden(ForbiddenException exception, RoutingContext context) {
        return visitor.lacksVoucher()
                ? response(context, 503).header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS).build()
                : response(context, 403).build();
    }

    @ServerExceptionMapper
    Response failed(Throwable exception, RoutingContext context) {
        if (isDatabaseAway(exception)) {
            LOG.errorf("Incident %s: the database does not answer: %s", incident(context), exception.getMessage());
            return response(context, 503).header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS).build();
        }
        LOG.errorf(exception, "Incident %s", incident(context));
        return response(context, 500).build();
    }

    @ServerExceptionMapper
    Response invalid(InvalidParameters exception, RoutingContext context) {
        List<JsonObject> refused = exception.reasons().entrySet().stream()
                .map(reason -> new JsonObject().put("name", reason.getKey()).put("reason", reason.getValue())).toList();
        JsonObject problem = problem(failure(400, incident(context))).put("detail", exception.getMessage())
                .put("invalid_parameters", new JsonArray(refused));
        return Response.status(400).entity(problem.encode()).type(PROBLEM)
                .header(HttpHeaders.CACHE_CONTROL, "no-store").header("Access-Control-Allow-Origin", "*").build();
    }

    @ServerExceptionMapper
    Response unavailable(Unavailable exception, RoutingContext context) {
        LOG.warnf("Incident %s: %s", incident(context), exception.getMessage());
        return response(context, 503).header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS).build();
    }

    @ServerExceptionMapper
    Response tooMany(TooManyRequests exception, RoutingContext context) {
        Failure known = failure(429, incident(context));
        WebMessages say = MessageBundles.get(WebMessages.class);
        String text = say.tooManyUntil(exception.minutes(), exception.minutes() / 60);
        return response(context, new Failure(429, known.title,
                HttpMethod.POST.equals(context.request().method()) ? text + " " + say.tooManyNotKept() : text,
                known.incident)).header(HttpHeaders.RETRY_AFTER, exception.seconds()).build();
    }

    private static boolean isDatabaseAway(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                return state == null || AWAY.stream().anyMatch(state::startsWith);
            }
        }
        return false;
    }

    private static void answer(RoutingContext context, int status) {
        if (context.failure() != null && status >= 500) {
            LOG.errorf(context.failure(), "Incident %s", incident(context));
        }
        HttpServerResponse response = context.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        Compression.allow(response);
        response.setStatusCode(status).putHeader("Content-Type", type(context))
                .putHeader("Cache-Control", "no-store").putHeader("Vary", "Accept-Encoding")
                .end(body(context, failure(status, incident(context))));
    }

    private static Response.ResponseBuilder response(RoutingContext context, int status) {
        return response(context, failure(status, incident(context)));
    }

    private static Response.ResponseBuilder response(RoutingContext context, Failure failure) {
        Compression.allow(context.response());
        return Response.status(failure.status).entity(body(context, failure)).type(type(context))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").header(HttpHeaders.VARY, "Accept-Encoding");
    }

    private static String type(RoutingContext context) {
        return isForPrograms(context) ? PROBLEM : "text/html;charset=UTF-8";
    }

    /** A page, or a problem (RFC 9457). */
    private static String body(RoutingContext context, Failure failure) {
        return isForPrograms(context) ? problem(failure).encode() : Templates.error(failure).render();
    }

    private static JsonObject problem(Failure failure) {
        return new JsonObject().put("type", "about:blank").put("title", failure.title).put("status", failure.status)
                .put("detail", failure.text).put("instance", "urn:uuid:" + failure.incident);
    }

    private static boolean isForPrograms(RoutingContext context) {
        String path = context.request().path();
        return path != null && FOR_PROGRAMS.matcher(path).matches();
    }

    private static String incident(RoutingContext context) {
        return Objects.toString(context.get(RequestGuard.REQUEST_ID), "-");
    }

    private static Failure failure(int status, String incident) {
        WebMessages say = MessageBundles.get(WebMessages.class);
        return switch (status) {
            case 400 -> new Failure(status, say.badRequestTitle(), say.badRequestText(), incident);
            case 401 -> new Failure(status, say.notLoggedInTitle(), say.notLoggedInText(), incident);
            case 403 -> new Failure(status, say.forbiddenTitle(), say.forbiddenText(), incident);
            case 404 -> new Failure(status, say.notFoundTitle(), say.notFoundText(), incident);
            case 405 -> new Failure(status, say.notAllowedTitle(), say.notAllowedText(), incident);
            case 410 -> new Failure(status, say.goneTitle(), say.goneText(), incident);
            case 413 -> new Failure(status, say.tooLargeTitle(), say.tooLargeText(), incident);
            case 422 -> new Failure(status, say.unprocessableTitle(), say.unprocessableText(), incident);
            case 429 -> new Failure(status, say.tooManyTitle(), say.tooManyText(), incident);
            case 503 -> new Failure(status, say.unavailableTitle(), say.unavailableText(), incident);
            default -> new Failure(status, status < 500 ? say.badRequestTitle() : say.errorTitle(),
                    status < 500 ? say.badRequestText() : say.errorText(), incident);
        };
    }
}
