package org.emancipasso.forum.reading;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.forum.PublicTopics;
import org.emancipasso.forum.reading.ForumJson.Categories;
import org.emancipasso.forum.reading.ForumJson.CategoryItem;
import org.emancipasso.web.Pages;

import io.smallrye.common.annotation.Blocking;

/** The categories of the forum for programs. */
@Singleton
@Path(ForumJson.CATEGORIES)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Blocking
class CategoryApi {

    private final PublicTopics topics;
    private final ForumJson json;
    private final Pages pages;

    CategoryApi(PublicTopics topics, ForumJson json, Pages pages) {
        this.topics = topics;
        this.json = json;
        this.pages = pages;
    }

    @GET
    public Response categories(@Context Request request) {
        return pages.openToPrograms(request,
                json.write(new Categories(topics.categories().stream().map(CategoryItem::of).toList())),
                MediaType.APPLICATION_JSON);
    }
}
