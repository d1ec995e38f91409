package org.emancipasso.directory.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.catalogue.Vocabularies;
import org.emancipasso.web.Pages;
import org.emancipasso.web.export.DataJson;

import io.smallrye.common.annotation.Blocking;

/** The words behind the codes, for programs. */
@Singleton
@Path(OpenDataRoutes.TAXONOMIES)
@PermitAll
@Blocking
class TaxonomyApi {

    private final Vocabularies vocabularies;
    private final DataJson json;
    private final Pages pages;

    TaxonomyApi(Vocabularies vocabularies, DataJson json, Pages pages) {
        this.vocabularies = vocabularies;
        this.json = json;
        this.pages = pages;
    }

    @GET
    public Response taxonomies(@Context Request request) {
        return pages.openToPrograms(request, json.write(Taxonomies.of(vocabularies.current())),
                MediaType.APPLICATION_JSON);
    }
}
