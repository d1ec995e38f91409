package org.emancipasso.library;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;

import org.emancipasso.account.Actor;
import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.library.ItemService.Saved;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.DemonstrationContent;
import org.emancipasso.testing.Wait;
import org.emancipasso.web.cache.PageCaches;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Resources that a test adds, and takes away again. */
public final class TestItems {

    private TestItems() {
    }

    /** Whoever writes them. */
    public static Actor curator() {
        return People.actor(People.memberCookie("bibliothecaire", Role.CURATOR));
    }

    /** A guide for beginners, on the site. */
    public static long published(String title, String address) {
        long id = draft(title, address);
        service().publish(curator().id(), id);
        return id;
    }

    /** The same before it is published. */
    public static long draft(String title, String address) {
        Map<String, List<String>> typed = new TreeMap<>(Map.of("titre", List.of(title), "type", List.of("guide"),
                "niveau", List.of("debutant"), "resume", List.of("Tout ce qu’il faut savoir de " + title + ".")));
        if (!address.isEmpty()) {
            typed.put("adresse", List.of(address));
        }
        Saved saved = service().draft(curator().id(),
                CDI.current().select(ItemReader.class).get().details(ItemForm.read(typed)));
        if (!(saved instanceof Saved.Kept(long id))) {
            throw new IllegalStateException("Not kept: " + saved);
        }
        return id;
    }

    /** Takes away what is not demonstration content. */
    public static void removeAll() {
        ItemRepository items = CDI.current().select(ItemRepository.class).get();
        QuarkusTransaction.requiringNew().run(() -> items.list("externalId is null").forEach(items::delete));
    }

    /** Waits until the index holds what is published, and no longer what the tests before took away. */
    public static void awaitIndex() {
        Wait.until("the index holds the resources", () -> {
            PageCaches.forget();
            Browser.Page page = new Browser().open("/ressources");
            int published = published();
            return waiting() == 0 && published >= DemonstrationContent.RESOURCES && page.total() == published
                    && !page.isDegraded();
        });
    }

    private static int published() {
        return QuarkusTransaction.requiringNew()
                .call(() -> CDI.current().select(ItemRepository.class).get().published().size());
    }

    private static long waiting() {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) CDI.current().select(EntityManager.class).get()
                .createNativeQuery("select count(*) from hsearch_outbox_event", Object.class).getSingleResult())
                .longValue());
    }

    private static ItemService service() {
        return CDI.current().select(ItemService.class).get();
    }
}
