package org.emancipasso.site;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.emancipasso.catalogue.PublicTools;
import org.emancipasso.directory.DirectoryRoutes;
import org.emancipasso.directory.ProviderRepository;
import org.emancipasso.directory.freshness.FreshnessRoutes;
import org.emancipasso.directory.opendata.OpenDataRoutes;
import org.emancipasso.forum.ForumRoutes;
import org.emancipasso.forum.PublicTopics;
import org.emancipasso.library.LibraryRoutes;
import org.emancipasso.library.PublicItemService;
import org.emancipasso.library.path.PathRoutes;
import org.emancipasso.library.path.PublicPaths;
import org.emancipasso.search.Refreshed;
import org.emancipasso.site.SitemapXml.Address;
import org.emancipasso.web.SiteRoutes;
import org.emancipasso.web.WebConfig;
import org.jspecify.annotations.Nullable;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;

/**
 * All pages that a search engine should know, at most five minutes old, kept as text: 3 MB for 20,000 listings or
 * conversations. While the
 * database is away, the last map serves.
 */
@ApplicationScoped
class Sitemap {

    /** What the protocol allows in one document. */
    private static final int MOST = 50_000;

    private final ProviderRepository providers;
    private final PublicTopics topics;
    private final PublicTools tools;
    private final PublicItemService resources;
    private final PublicPaths paths;
    private final WebConfig web;
    private final Refreshed<Map> current;

    Sitemap(ProviderRepository providers, PublicTopics topics, PublicTools tools, PublicItemService resources,
            PublicPaths paths, WebConfig web) {
        this.providers = providers;
        this.topics = topics;
        this.tools = tools;
        this.resources = resources;
        this.paths = paths;
        this.web = web;
        this.current = new Refreshed<>(() -> of(pages(), web.baseUrl()));
    }

    /**
     * The map as documents.
     *
     * @param main what the address of the map answers: the pages, or where the parts are
     * @param parts the pages, when they do not fit one document; otherwise empty
     */
    record Map(String main, List<String> parts) {}

    /** The map of now. */
    Map current() {
        return current.get();
    }

    @Scheduled(every = "5m", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        current.refresh();
    }

    /** As many documents as these pages need. */
    static Map of(Stream<Address> pages, String baseUrl) {
        List<String> parts = pages.gather(Gatherers.windowFixed(MOST)).map(SitemapXml::ofPages).toList();
        return parts.size() == 1
                ? new Map(parts.getFirst(), List.of())
                : new Map(SitemapXml.ofParts(IntStream.rangeClosed(1, parts.size())
                        .mapToObj(part -> new Address(baseUrl + SiteRoutes.ROUTES.sitemap(part), null)).toList()),
                        parts);
    }

    private Stream<Address> pages() {
        DirectoryRoutes directory = DirectoryRoutes.ROUTES;
        SiteRoutes site = SiteRoutes.ROUTES;
        Stream<Address> fixed = Stream.of(site.home(), directory.search(), directory.everyListing(),
                directory.map(), directory.ranking(), FreshnessRoutes.ROUTES.page(), OpenDataRoutes.ROUTES.page(),
                OpenDataRoutes.ROUTES.api(), ForumRoutes.ROUTES.home(), ForumRoutes.ROUTES.topics(),
                LibraryRoutes.ROUTES.search(), PathRoutes.ROUTES.all())
                .map(path -> address(path, null));
        Stream<Address> legal = Stream.of(site.legalNotice(), site.privacy(), site.accessibility(), site.contact())
                .map(path -> address(path, LegalController.UPDATED));
        Stream<Address> listings = QuarkusTransaction.requiringNew().call(providers::published).stream()
                .map(listing -> address(directory.listing(listing.id(), listing.name()),
                        LocalDate.ofInstant(listing.updatedAt(), ZoneOffset.UTC)));
        ForumRoutes forum = ForumRoutes.ROUTES;
        Stream<Address> categories = QuarkusTransaction.requiringNew().call(topics::categories).stream()
                .map(category -> address(forum.category(category.code()), null));
        Stream<Address> conversations = QuarkusTransaction.requiringNew().call(topics::addresses).stream()
                .map(topic -> address(topic.path(), LocalDate.ofInstant(topic.lastPostAt(), ZoneOffset.UTC)));
        Stream<Address> described = QuarkusTransaction.requiringNew().call(tools::addresses).stream()
                .map(page -> address(page.path(), page.changed()));
        Stream<Address> items = resources.addresses().stream()
                .map(item -> address(item.path(), LocalDate.ofInstant(item.updatedAt(), ZoneOffset.UTC)));
        Stream<Address> followed = QuarkusTransaction.requiringNew().call(paths::addresses).stream()
                .map(path -> address(path.path(), LocalDate.ofInstant(path.updatedAt(), ZoneOffset.UTC)));
        return Stream.of(fixed, legal, listings, categories, conversations, described, items, followed)
                .flatMap(pages -> pages);
    }

    private Address address(String path, @Nullable LocalDate changed) {
        return new Address(web.baseUrl() + path, changed);
    }
}
