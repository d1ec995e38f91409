package org.emancipasso.directory.freshness;

import jakarta.inject.Singleton;

import org.emancipasso.directory.CaredListing;
import org.emancipasso.directory.Keepers.Keeper;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.Letter;
import org.emancipasso.mail.LetterTemplate;
import org.emancipasso.web.SiteRoutes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Asks a structure whether its listing is still right. */
@Singleton
class ReminderLetters implements LetterTemplate {

    static final String KIND = "rappel-fiche";
    private static final EmailAddress SOMEBODY = new EmailAddress("bonjour@example.org");
    private static final int EXAMPLE_MONTHS = 6;

    private final ListingLinks links;
    private final FreshnessMessages say;

    ReminderLetters(ListingLinks links, FreshnessMessages say) {
        this.links = links;
        this.say = say;
    }

    @CheckedTemplate(basePath = "letters")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance reminder(String listing, String sentence, String url, String correction);
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public String label() {
        return say.reminderLabel();
    }

    @Override
    public Letter example() {
        return new Letter(SOMEBODY, say.reminderSubject(say.exampleListing()),
                Templates.reminder(say.exampleListing(), say.reminderAge(EXAMPLE_MONTHS),
                        SiteRoutes.ROUTES.absolute("/"), SiteRoutes.ROUTES.absolute("/")),
                KIND, null);
    }

    /** The letter at some age; whoever gets it may refuse the next ones by its link. */
    Letter reminder(Keeper keeper, CaredListing listing, int months) {
        return new Letter(keeper.address(), say.reminderSubject(shortened(listing.name())),
                body(keeper, listing, say.reminderAge(months)), KIND, keeper.member());
    }

    /** The same, since somebody asked for it. */
    Letter link(Keeper keeper, CaredListing listing) {
        return Letter.necessary(keeper.address(), say.linkSubject(shortened(listing.name())),
                body(keeper, listing, say.linkAsked()));
    }

    private TemplateInstance body(Keeper keeper, CaredListing listing, String sentence) {
        String token = links.token(listing, keeper);
        return Templates.reminder(listing.name(), sentence,
                SiteRoutes.ROUTES.absolute(FreshnessRoutes.ROUTES.link(token)),
                SiteRoutes.ROUTES.absolute(FreshnessRoutes.ROUTES.correction(listing.id(), token)));
    }

    /** For a subject, which has no control character and is short. */
    private static String shortened(String name) {
        String line = name.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]", " ");
        return line.length() <= 100 ? line : line.substring(0, 99) + "…";
    }
}
