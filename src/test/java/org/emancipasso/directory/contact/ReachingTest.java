package org.emancipasso.directory.contact;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;

import org.emancipasso.account.Actor;
import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.directory.ListingContacts;
import org.emancipasso.directory.ProviderService;
import org.emancipasso.directory.ProviderService.Stored;
import org.emancipasso.moderation.ReviewQueue;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.EveryPage;
import org.emancipasso.testing.Html;
import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.Looks;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** A listing that nobody can write to, a search that found nobody, and addresses that stay private. */
@Platform
class ReachingTest {

    private final Stored unreachable = Letterbox.listing("Onde de granit");
    private final ProviderService providers = CDI.current().select(ProviderService.class).get();
    @Inject
    AddressReview addresses;

    @Inject
    UnmetNeedReview needReview;

    private final Actor curator = People.actor(People.memberCookie("curatrice-adresses", Role.CURATOR));

    @BeforeEach
    void take_its_address_away() {
        assertTrue(providers.reachAt(curator.id(), unreachable.id(), unreachable.details().contactEmail(), null));
    }

    @AfterEach
    void give_it_back() {
        assertTrue(providers.reachAt(curator.id(), unreachable.id(), null, unreachable.details().contactEmail()));
    }

    @Test
    void a_listing_without_address_shows_its_site_and_asks_for_help() {
        Page listing = new Browser().open(Letterbox.path(unreachable));
        Page help = listing.follow("Aidez-nous à joindre cette structure");

        assertAll(() -> assertFalse(listing.text().contains("Écrire à cette structure")),
                () -> assertEquals(unreachable.details().website(),
                        help.document().expectFirst("main a.button").attr("href")),
                () -> assertTrue(new Browser().open(Letterbox.write(unreachable)).response().uri().getPath()
                        .endsWith("/joindre")));
    }

    @Test
    void the_form_that_asks_for_help_is_for_everybody_on_every_screen() {
        String help = "/prestataires/" + unreachable.id() + "/joindre";

        assertEquals(List.of(), Html.problems(new Browser().open(help).response().body()));
        assertEquals(List.of(), Looks.problems(People.memberCookie("aide-a-joindre"), List.of(help)));
    }

    @Test
    void an_address_that_somebody_knows_serves_once_a_curator_and_whoever_reads_it_agreed() throws Exception {
        String address = Letterbox.someAddress("contact");
        Form form = new Browser().open("/prestataires/" + unreachable.id() + "/joindre").form("joindre")
                .type("Adresse de courriel de la structure", address)
                .type("Votre adresse de courriel (facultative)", Letterbox.someAddress("aide")).prove();
        ContactTest.atOnce(20, form::submit);
        List<Long> proposed = ids("ProposedAddress where address = '" + address + "'");
        assertEquals(1, proposed.size());

        long id = proposed.getFirst();
        assertEquals(Map.of("adresse", "Écrivez une adresse de courriel, par exemple camille@exemple.org."),
                inTransaction(() -> addresses.approve(id, Map.of("adresse", List.of("rien")), curator)));
        assertEquals(Map.of(), inTransaction(
                () -> addresses.approve(id, Map.of("adresse", List.of(address)), curator)));
        String consent = Letterbox.link(LocalMail.awaitText(address, "Des associations peuvent-elles"));
        new Browser().open(consent);
        assertFalse(isReachable(), "looking at the link agrees to nothing");
        assertTrue(new Browser().open(consent).form("oui").submit().text().contains("C’est noté, merci"));
        try {
            assertTrue(new Browser().open(Letterbox.path(unreachable) + "?neuf=1").text()
                    .contains("Écrire à cette structure"));
        } finally {
            assertTrue(inTransaction(() -> addresses.undo(id, curator)));
        }
        assertFalse(isReachable());
        assertEquals(410, new Browser().open(consent).status());
    }

    private boolean isReachable() {
        return inTransaction(() -> CDI.current().select(ListingContacts.class).get().find(unreachable.id())
                .orElseThrow().reachable());
    }

    @Test
    void who_found_nobody_tells_a_curator_what_they_looked_for_and_is_answered() throws Exception {
        String address = Letterbox.someAddress("perdue");
        Page page = new Browser().open("/prestataires?q=zzyzx&accompagnement=hebergement&pres-de=Nantes")
                .follow("Je n’ai trouvé personne");
        assertTrue(page.text().contains("zzyzx, Ce qu’il vous faut : Héberger des services, Nantes (44000)"),
                page.text());

        Form form = page.form("personne").type("Ce que vous cherchez, avec vos mots", "Un hébergeur à vélo")
                .type("Votre adresse de courriel (facultative)", address).prove();
        ContactTest.atOnce(20, form::submit);
        List<Long> needs = ids("UnmetNeed where email = '" + address + "'");
        assertEquals(1, needs.size());
        long id = needs.getFirst();
        assertTrue(inTransaction(() -> CDI.current().select(ReviewQueue.class).get().isWaiting("unmet-need", id)));

        assertTrue(inTransaction(() -> needReview.review(id)).orElseThrow().fields().toString()
                .contains("Un hébergeur à vélo"));
        assertEquals(1, inTransaction(() -> needReview.approve(id, Map.of(), curator)).size());
        inTransaction(() -> needReview.approve(id, Map.of("reponse", List.of("Voyez La Roue libre.")), curator));
        assertTrue(LocalMail.awaitText(address, "Votre recherche").contains("Voyez La Roue libre."));
        assertFalse(inTransaction(() -> needReview.undo(id, curator)));
    }

    @Test
    void no_page_and_no_file_for_all_holds_a_private_address() {
        List<String> known = CDI.current().select(ProviderService.class).get().storedAfter(0, 100_000).stream()
                .map(listing -> listing.details().contactEmail()).filter(Objects::nonNull).toList();
        List<String> paths = new ArrayList<>();
        for (EveryPage page : EveryPage.values()) {
            paths.add(page.path());
        }
        CDI.current().select(ProviderService.class).get().storedAfter(0, 1000).stream().filter(Stored::isPublished)
                .filter(listing -> listing.details().contactEmail() != null).forEach(listing -> {
                    paths.add(Letterbox.path(listing));
                    paths.add(Letterbox.write(listing));
                });
        paths.addAll(List.of("/donnees/annuaire.json", "/prestataires.csv", "/prestataires.geojson",
                "/prestataires.atom", "/api/v1/providers", "/prestataires/encart", "/sitemap.xml"));
        List<String> harvested = new ArrayList<>();
        for (String path : paths) {
            String body = new Browser().open(path).response().body();
            known.stream().filter(body::contains).forEach(address -> harvested.add(path + " " + address));
        }

        assertTrue(known.size() > 5);
        assertEquals(List.of(), harvested);
    }

    private static List<Long> ids(String from) {
        return inTransaction(() -> CDI.current().select(jakarta.persistence.EntityManager.class).get()
                .createQuery("select id from " + from, Long.class).getResultList());
    }

    private static <T> T inTransaction(java.util.concurrent.Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
