package org.emancipasso.directory.alert;

import java.util.List;

import jakarta.inject.Singleton;

import org.emancipasso.directory.DirectoryRoutes;
import org.emancipasso.directory.ProviderRepository.NamedListing;
import org.emancipasso.directory.SearchCriteria;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.Letter;
import org.emancipasso.mail.LetterTemplate;
import org.emancipasso.mail.Outbox;
import org.emancipasso.web.SiteRoutes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Tells somebody, each week, of the listings that are new. */
@Singleton
class AlertLetter implements LetterTemplate {

    static final String NAME = "nouveautes";

    private static final int MOST_LISTED = 20;

    private final Outbox outbox;
    private final AlertLinks links;
    private final AlertMessages say;

    AlertLetter(Outbox outbox, AlertLinks links, AlertMessages say) {
        this.outbox = outbox;
        this.links = links;
        this.say = say;
    }

    /** A listing and its page. */
    record Item(String name, String url) {}

    @CheckedTemplate(basePath = "letters")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance newListings(List<Item> items, boolean isMore, String search, String change);
    }

    /** In the transaction that remembers what was told. */
    void post(EmailAddress to, long alert, List<NamedListing> found, SearchCriteria criteria) {
        outbox.post(letter(to, found.size(),
                found.stream().limit(MOST_LISTED)
                        .map(listing -> new Item(listing.name(), SiteRoutes.ROUTES.absolute(
                                DirectoryRoutes.ROUTES.listing(listing.id(), listing.name()))))
                        .toList(),
                DirectoryRoutes.ROUTES.search(criteria), links.path(alert)));
    }

    private Letter letter(EmailAddress to, int count, List<Item> items, String search, String change) {
        return new Letter(to, say.subject(count), Templates.newListings(items, count > items.size(),
                SiteRoutes.ROUTES.absolute(search), SiteRoutes.ROUTES.absolute(change)), NAME, null);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label() {
        return say.label();
    }

    @Override
    public Letter example() {
        return letter(new EmailAddress("camille@example.org"), 1,
                List.of(new Item(say.example(), SiteRoutes.ROUTES.absolute(DirectoryRoutes.ROUTES.search()))),
                DirectoryRoutes.ROUTES.search(), AlertRoutes.FORM);
    }
}
