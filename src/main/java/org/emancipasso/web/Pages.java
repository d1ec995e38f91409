package org.emancipasso.web;

import java.net.URI;
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
    private static final String NOT_KEPT = "no-store";
    /** A member's page says that they are logged in; a shared cache keeps one page for all who are not. */
    private static final String DEPENDS = "Accept-Encoding, Cookie";

    private final Visitor visitor;

    Pages(Visitor visitor) {
        this.visitor = visitor;
    }

    /**
     * A page that all visitors see the same: kept a minute, then asked for again with its ETag (RFC 9110 §13). A member's is
     * not kept.
     */
    public Response open(Request request, TemplateInstance template) {
        return visitor.isMember() ? passing(200, template) : open(request, template.render(), HTML);
    }

    /** The same for text of another type. */
    public Response open(Request request, String body, String type) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        EntityTag tag = new EntityTag(digest(bytes), true);
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        ResponseBuilder answer = unchanged != null ? unchanged : Response.ok(bytes, type);
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, SHARED).header(HttpHeaders.VARY, DEPENDS).build();
    }

    /** The same for text that programs of any site may read (Fetch standard, CORS protocol). */
    public Response openToPrograms(Request request, String body, String type) {
        return Response.fromResponse(open(request, body, type)).header("Access-Control-Allow-Origin", "*").build();
    }

    /** A page with another status, or one that changes with each request: not kept. */
    public Response passing(int status, TemplateInstance template) {
        return Response.status(status).entity(template.render()).type(HTML)
                .header(HttpHeaders.CACHE_CONTROL, NOT_KEPT).header(HttpHeaders.VARY, DEPENDS).build();
    }

    /** On to another address, after something was done or for somebody in particular (RFC 9110 §15.4.4). */
    public Response elsewhere(String address) {
        return Response.seeOther(URI.create(address)).header(HttpHeaders.CACHE_CONTROL, NOT_KEPT).build();
    }

    /** On to another address that takes the same form (RFC 9110 §15.4.8). */
    public Response sentOn(String address) {
        // As text: JAX-RS would complete a URI with the Host header, which anyone may forge.
        return Response.status(Response.Status.TEMPORARY_REDIRECT).header(HttpHeaders.LOCATION, address)
                .header(HttpHeaders.CACHE_CONTROL, NOT_KEPT).build();
    }

    private static String digest(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
