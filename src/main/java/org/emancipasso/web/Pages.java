package org.emancipasso.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

import io.quarkus.qute.TemplateInstance;

/** How a rendered page leaves: its type, its cache rule, its ETag. */
@Singleton
public class Pages {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";
    private static final String SHARED = "public, max-age=60";

    /** A page that anyone sees the same: kept a minute, then asked for again with its ETag (RFC 9110 §13). */
    public Response open(Request request, TemplateInstance template) {
        return open(request, template.render(), HTML);
    }

    /** The same for text of another type. */
    public Response open(Request request, String body, String type) {
        EntityTag tag = new EntityTag(digest(body), true);
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        ResponseBuilder answer = unchanged != null ? unchanged : Response.ok(body, type);
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, SHARED).header(HttpHeaders.VARY, "Accept-Encoding")
                .build();
    }

    /** The same for text that programs of any site may read (Fetch standard, CORS protocol). */
    public Response openToPrograms(Request request, String body, String type) {
        return Response.fromResponse(open(request, body, type)).header("Access-Control-Allow-Origin", "*").build();
    }

    /** A page with another status, or one that changes with each request: not kept. */
    public Response passing(int status, TemplateInstance template) {
        return Response.status(status).entity(template.render()).type(HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store").header(HttpHeaders.VARY, "Accept-Encoding").build();
    }

    private static String digest(String body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
