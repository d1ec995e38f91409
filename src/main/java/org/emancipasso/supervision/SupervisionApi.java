package org.emancipasso.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.Role;
import org.emancipasso.supervision.SupervisionPages.Found;
import org.emancipasso.supervision.SupervisionRepository.Use;
import org.emancipasso.web.QueryParameters;
import org.jspecify.annotations.Nullable;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** What {@link SupervisionController} shows, for programs of staff. */
@Singleton
@Path(SupervisionRoutes.JSON)
@RolesAllowed({Role.CURATOR, Role.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class SupervisionApi {

    private final SupervisionRepository addresses;
    private final SupervisionPages supervision;

    SupervisionApi(SupervisionRepository addresses, SupervisionPages supervision) {
        this.addresses = addresses;
        this.supervision = supervision;
    }

    /**
     * All of it.
     *
     * @param states how many addresses are in each
     * @param addresses those that were asked for
     * @param next path of the next of them; empty when there are no more
     */
    record Summary(Map<String, Long> states, List<Address> addresses, String next) {}

    /** An address. */
    record Address(long id, String url, String state, String reason, String detail, @Nullable Instant checkedAt,
            @Nullable Instant failingSince, @Nullable LocalDate offlineOn, List<Use> pages) {}

    @GET
    public Response summary(@Context HttpServerRequest http) {
        SupervisionFilter filter = SupervisionFilter.of(QueryParameters.parse(http.query()));
        Found found = supervision.find(filter);
        return Response.ok(new Summary(
                addresses.count().entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().code, Map.Entry::getValue)),
                found.shown().stream()
                        .map(one -> address(one, found.uses().getOrDefault(one.id(), List.of()))).toList(),
                found.isMore() ? SupervisionRoutes.ROUTES.json(found.next(filter)) : ""))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private static Address address(SupervisedAddress one, List<Use> uses) {
        return new Address(one.id(), one.url(), one.state().code, one.reason().name(), one.detail(), one.checkedAt(),
                one.failingSince(), one.offlineOn(), uses);
    }
}
