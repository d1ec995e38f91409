package org.emancipasso.site;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;

import org.emancipasso.catalogue.PublicTools;
import org.emancipasso.directory.ProviderRepository;
import org.emancipasso.directory.ProviderService;
import org.emancipasso.directory.ProviderService.Change;
import org.emancipasso.directory.ProviderService.Stored;
import org.emancipasso.directory.ProviderStatus;
import org.emancipasso.forum.PublicTopics;
import org.emancipasso.library.PublicItemService;
import org.emancipasso.library.path.PublicPaths;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.DemonstrationContent;
import org.emancipasso.testing.EveryPage;
import org.emancipasso.testing.Faults;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Wait;
import org.emancipasso.web.WebConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Platform
class CrawlerControllerTest {

    private static final String SITE = "https://emancipasso.test";
    private static final int OTHER_PAGES = 20;
    private static final String TOPIC = SITE + "/forum/sujets/";

    private final Browser browser = new Browser();
    private final Faults faults = new Faults();

    @Inject
    Sitemap sitemap;

    @Inject
    ProviderService providers;

    @Inject
    ProviderRepository repository;

    @Inject
    PublicTopics topics;

    @Inject
    PublicTools tools;

    @Inject
    PublicItemService resources;

    @Inject
    PublicPaths paths;

    @Inject
    WebConfig web;

    @BeforeEach
    void draw() {
        sitemap.refresh();
    }

    @AfterEach
    void mend() throws IOException, InterruptedException {
        faults.mend();
        Wait.until("the database answers", this::isListingThere);
    }

    /** Connections that broke with the database fail once more each before they leave the pool. */
    private boolean isListingThere() {
        try {
            return browser.open(EveryPage.RICH_LISTING.path()).status() == 200;
        } catch (PersistenceException e) {
            return false;
        }
    }

    @Test
    void robots_leave_searches_alone_and_are_shown_the_map() {
        Page robots = browser.open("/robots.txt");

        assertEquals("text/plain;charset=UTF-8", robots.header("Content-Type"));
        assertEquals("""
            User-agent: *
            Disallow: /prestataires?
            Disallow: /prestataires/carte?
            Disallow: /prestataires.
            Disallow: /prestataires/encart
            Disallow: /prestataires/reprendre
            Disallow: /prestataires/suggestions/fiches
            Disallow: /prestataires/suggestions/lieux
            Disallow: /ressources?
            Disallow: /ressources.
            Disallow: /ressources/suggestions
            Disallow: /ressources/*/fichier
            Disallow: /ressources/*/regarder
            Disallow: /ressources/*/utile
            Disallow: /outils?
            Disallow: /recherche?
            Disallow: /forum/recherche?
            Disallow: /forum/ressemble
            Disallow: /reponses/
            Disallow: /demandes/
            Disallow: /adresses/
            Disallow: /personnes/
            Disallow: /prestataires/personne?
            Disallow: /prestataires/nouveautes?
            Disallow: /prestataires/nouveautes/
            Disallow: /courriels/
            Disallow: /confirmer/
            Disallow: /prestataires/propositions/
            Disallow: /ma-fiche/
            Disallow: /oppositions/
            Disallow: /equipe
            Disallow: /supervision
            Disallow: /moderation
            Disallow: /signaler/
            Disallow: /forum/sujets?
            Disallow: /forum/messages/
            Disallow: /forum/categories/*/demander
            Disallow: /forum/brouillons
            Disallow: /forum/pieces
            Disallow: /forum/suivis

            Sitemap: https://emancipasso.test/sitemap.xml
            """, robots.response().body());
    }

    @Test
    void the_map_has_every_published_listing_once_and_the_pages_that_lead_to_them() throws Exception {
        SitemapDocument map = map();

        List<String> addresses = map.addresses();
        assertEquals("urlset", map.kind());
        List<String> others = addresses.stream()
                .filter(address -> !address.startsWith(TOPIC) && !address.startsWith(SITE + "/outils")).toList();
        assertEquals(DemonstrationContent.TOOLS,
                addresses.stream().filter(address -> address.matches(SITE + "/outils/[0-9]+-.*")).count());
        assertEquals(DemonstrationContent.LISTINGS + DemonstrationContent.RESOURCES + DemonstrationContent.COLLECTIONS
                + OTHER_PAGES, others.size());
        assertTrue(addresses.size() >= others.size() + DemonstrationContent.TOPICS);
        assertEquals(addresses.size(), new HashSet<>(addresses).size());
        assertTrue(addresses.containsAll(Stream.of("/", "/prestataires", "/prestataires/a-z",
                "/prestataires/carte", "/comment-nous-classons", "/prestataires/fraicheur", "/donnees", "/api",
                "/mentions-legales",
                "/confidentialite", "/accessibilite", "/contact", "/forum", "/forum/sujets",
                "/forum/categories/entraide-technique", "/ressources", "/ressources/parcours",
                EveryPage.ITEM.path(),
                EveryPage.RICH_LISTING.path(), EveryPage.FORUM_TOPIC.path()).map(SITE::concat).toList()),
                addresses::toString);
    }

    @Test
    void every_address_of_the_map_answers_and_is_the_one_that_its_page_prefers() throws Exception {
        for (String address : map().addresses()) {
            Page page = browser.open(address.substring(SITE.length()));

            assertEquals(200, page.status(), address);
            assertEquals(List.of(address), page.document().select("link[rel=canonical]").eachAttr("href"));
            assertEquals(page.response().uri().getPath(), address.substring(SITE.length()));
        }
    }

    @Test
    void the_map_knows_neither_drafts_nor_what_was_withdrawn() throws Exception {
        String withdrawn = EveryPage.WITHDRAWN_LISTING.path();
        providers.saveAll(List.of(new Change("essai-brouillon", "Brouillon", details -> details, true,
                Optional.of(ProviderStatus.DRAFT), "")), _ -> {
                });
        long draft = providers.storedAfter(0, 100_000).stream()
                .filter(listing -> listing.externalId().equals("essai-brouillon")).map(Stored::id).findFirst()
                .orElseThrow();
        sitemap.refresh();

        assertTrue(map().addresses().stream().noneMatch(address -> address.contains(withdrawn + "-")
                || address.contains("/prestataires/" + draft + "-")));
    }

    @Test
    void a_listing_and_a_conversation_say_when_they_changed() throws Exception {
        SitemapDocument map = map();
        long topics = map.addresses().stream().filter(address -> address.startsWith(TOPIC)).count();

        assertEquals(DemonstrationContent.LISTINGS + DemonstrationContent.RESOURCES + DemonstrationContent.TOOLS
                + DemonstrationContent.COLLECTIONS + 4 + topics, map.days().size());
    }

    @Test
    void the_map_leaves_compressed_and_is_not_sent_twice() {
        String tag = browser.open("/sitemap.xml").header("ETag");

        assertAll(() -> assertEquals("gzip", get("Accept-Encoding", "gzip").header("Content-Encoding")),
                () -> assertEquals(304, get("If-None-Match", tag).status()));
    }

    @Test
    void a_part_that_does_not_exist_is_missing() {
        for (String part : List.of("0", "1", "9999")) {
            assertEquals(404, browser.open("/sitemap-" + part + ".xml").status());
        }
    }

    @Test
    void the_last_map_serves_while_the_database_is_away() throws Exception {
        String before = browser.open("/sitemap.xml").response().body();
        faults.stopDatabase();
        sitemap.refresh();

        Page page = browser.open("/sitemap.xml");

        assertEquals(200, page.status());
        assertEquals(before, page.response().body());
    }

    @Test
    void a_map_that_was_never_read_fails_as_a_database_that_is_away_does() throws Exception {
        faults.stopDatabase();

        Throwable failure = assertThrows(RuntimeException.class,
                () -> new Sitemap(repository, topics, tools, resources, paths, web).current());

        assertFalse(Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance).toList().isEmpty());
    }

    private SitemapDocument map() throws Exception {
        Page page = browser.open("/sitemap.xml");
        assertEquals("application/xml;charset=UTF-8", page.header("Content-Type"));
        return SitemapDocument.read(page.response().body());
    }

    private Page get(String header, String value) {
        return browser.send(HttpRequest.newBuilder(URI.create(Browser.baseUrl() + "/sitemap.xml"))
                .header(header, value).build());
    }
}
