package org.emancipasso.directory;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.organisation.Organisations;
import org.emancipasso.account.organisation.Organisations.Known;
import org.emancipasso.catalogue.NamedTool;
import org.emancipasso.catalogue.ToolRepository;
import org.emancipasso.catalogue.Vocabularies;
import org.emancipasso.directory.SearchPage.Row;
import org.emancipasso.search.SearchUnavailable;
import org.emancipasso.supervision.OfflineAddresses;
import org.emancipasso.territory.Territories;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;
import org.emancipasso.web.WebConfig;
import org.emancipasso.web.cache.Keeping;
import org.emancipasso.web.cache.Space;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** The page of a listing. */
@Singleton
@Path(DirectoryRoutes.SEARCH)
@PermitAll
@Blocking
class ProviderController {

    private final ProviderRepository providers;
    private final ProviderSearch search;
    private final ToolRepository tools;
    private final Vocabularies vocabularies;
    private final Territories territories;
    private final ResultRows rows;
    private final Organisations organisations;
    private final ListingContacts contacts;
    private final NamedPeople people;
    private final OfflineAddresses offline;
    private final ListingVisits visits;
    private final CurrentVisitor visitor;
    private final SearchPages searches;
    private final CapacityWords capacities;
    private final Clock clock;
    private final WebConfig web;
    private final Keeping keeping;
    private final Pages pages;

    ProviderController(ProviderRepository providers, ProviderSearch search, ToolRepository tools,
            Vocabularies vocabularies,
            Territories territories, ResultRows rows, Organisations organisations,
            ListingContacts contacts, NamedPeople people, OfflineAddresses offline, ListingVisits visits,
            CurrentVisitor visitor, SearchPages searches, CapacityWords capacities, Clock clock, WebConfig web,
            Keeping keeping, Pages pages) {
        this.providers = providers;
        this.search = search;
        this.tools = tools;
        this.vocabularies = vocabularies;
        this.territories = territories;
        this.rows = rows;
        this.organisations = organisations;
        this.contacts = contacts;
        this.people = people;
        this.offline = offline;
        this.visits = visits;
        this.visitor = visitor;
        this.searches = searches;
        this.capacities = capacities;
        this.clock = clock;
        this.web = web;
        this.keeping = keeping;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "directory")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance listing(ProviderView listing, List<Row> similar, String keeper, String contact,
                List<NamedPerson> people, Map<String, String> toolPages);

        static native TemplateInstance dormant(long id, String name);
    }

    @GET
    @Path("{id:[0-9]{1,18}}{slug:(-[^/]*)?}")
    public Response listing(long id, String slug, @Context HttpServerRequest http, @Context Request request) {
        Provider provider = providers.findByIdOptional(id).orElseThrow(NotFoundException::new);
        return switch (provider.status()) {
            case DRAFT -> dormant(provider);
            case WITHDRAWN -> pages.passing(410, WithdrawnPage.of(provider.name(), provider.withdrawalReason()));
            case PUBLISHED -> published(provider, slug, http, request);
        };
    }

    /** It may come back, hence no 410. */
    private Response dormant(Provider provider) {
        if (!provider.isDormant()) {
            throw new NotFoundException();
        }
        return pages.passing(404, Templates.dormant(provider.id(), provider.name()));
    }

    private Response published(Provider provider, String slug, HttpServerRequest http, Request request) {
        String address = DirectoryRoutes.ROUTES.listing(provider.id(), provider.name());
        if (!address.equals(DirectoryRoutes.SEARCH + "/" + provider.id() + slug)) {
            // As text: JAX-RS would complete a URI with the Host header, which anyone may forge.
            return Response.status(Response.Status.MOVED_PERMANENTLY)
                    // A browser would keep it for ever, and a structure may take its old name back.
                    .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60").header(HttpHeaders.LOCATION, address)
                    .build();
        }
        keeping.keep(CriteriaReader.PARAMETERS, Space.DIRECTORY, Space.INDEX);
        if (!isOurs(provider)) {
            long id = provider.id();
            keeping.eachTime(agent -> visits.shown(id, agent));
        }
        ProviderView view = ProviderView.of(provider, vocabularies.current(), territories, capacities,
                ParisDay.of(clock), offline.among(ProviderView.addresses(provider)), web.baseUrl());
        List<NamedPerson> named = people.of(provider.id());
        TemplateInstance page = Templates.listing(view, similar(provider), keeper(provider),
                contact(provider, QueryParameters.parse(http.query())), named,
                tools.pages(codes(provider.tools())));
        // Whoever takes their name away is read nowhere a moment later: no copy of it is kept for a minute.
        return named.isEmpty() ? pages.open(request, page) : pages.passing(200, page);
    }

    /** Whether who looks is of the team, or looks after this listing. */
    private boolean isOurs(Provider provider) {
        return visitor.isStaff()
                || visitor.actor().filter(actor -> contacts.isKeptBy(actor.id(), provider.id())).isPresent();
    }

    /** Where one writes to it, with what was searched for on the way here; empty when nobody knows how to reach it. */
    private String contact(Provider provider, QueryParameters asked) {
        return contacts.isReachable(provider)
                ? DirectoryRoutes.ROUTES.contact(provider.id(), searches.criteria(asked))
                : "";
    }

    /** The organisation that the listing is, by name; nothing while nobody showed that it is the one of that name. */
    private String keeper(Provider provider) {
        return Optional.ofNullable(provider.organisationId()).flatMap(organisations::known).filter(Known::proven)
                .map(Known::label).orElse("");
    }

    private List<Row> similar(Provider provider) {
        ProviderDetails details = provider.details();
        try {
            return search
                    .similarTo(provider.id(), details.supports(), codes(provider.tools()), codes(provider.leaves()))
                    .stream().map(hit -> rows.row(hit, null, 0)).toList();
        } catch (SearchUnavailable e) {
            keeping.never();
            return List.of();
        }
    }

    private static List<String> codes(Set<? extends NamedTool> tools) {
        return tools.stream().map(NamedTool::code).toList();
    }
}
