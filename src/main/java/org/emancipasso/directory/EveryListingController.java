package org.emancipasso.directory;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.directory.SearchPage.Link;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;
import org.emancipasso.web.WebConfig;
import org.emancipasso.web.cache.Keeping;
import org.emancipasso.web.cache.Space;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** Every listing from A to Z. */
@Singleton
@Path(DirectoryRoutes.SEARCH + "/a-z")
@PermitAll
@Blocking
class EveryListingController {

    private static final String LETTER = "lettre";
    private static final String FIRST = "a";
    private static final String OTHERS = "0-9";

    private final ProviderRepository providers;
    private final ListingMessages say;
    private final WebConfig web;
    private final Keeping keeping;
    private final Pages pages;

    EveryListingController(ProviderRepository providers, ListingMessages say, WebConfig web, Keeping keeping,
            Pages pages) {
        this.providers = providers;
        this.say = say;
        this.web = web;
        this.keeping = keeping;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "directory")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance everyListing(List<Letter> letters, String heading, List<Link> listings,
                String canonical);
    }

    /** A letter that leads to its listings. */
    record Letter(String label, String url, boolean current) {}

    @GET
    public Response everyListing(@Context HttpServerRequest http, @Context Request request) {
        String asked = QueryParameters.parse(http.query()).first(LETTER).toLowerCase(Locale.ROOT);
        String letter = asked.matches("[a-z]") || asked.equals(OTHERS) ? asked : FIRST;
        List<Link> listings = providers.publishedUnder(letter.equals(OTHERS) ? "" : letter).stream()
                .map(listing -> new Link(listing.name(), DirectoryRoutes.ROUTES.listing(listing.id(), listing.name()),
                        null))
                .toList();
        String shown = label(letter);
        keeping.keep(Set.of(LETTER), Space.DIRECTORY);
        return pages.open(request, Templates.everyListing(letters(letter),
                say.listingsOf(shown, listings.size()), listings,
                web.baseUrl() + (letter.equals(FIRST)
                        ? DirectoryRoutes.ROUTES.everyListing()
                        : DirectoryRoutes.ROUTES.everyListing(letter))));
    }

    private List<Letter> letters(String current) {
        return Stream.concat(IntStream.rangeClosed('a', 'z').mapToObj(Character::toString), Stream.of(OTHERS))
                .map(letter -> new Letter(label(letter), DirectoryRoutes.ROUTES.everyListing(letter),
                        letter.equals(current)))
                .toList();
    }

    private String label(String letter) {
        return letter.equals(OTHERS) ? say.otherLetters() : letter.toUpperCase(Locale.ROOT);
    }
}
