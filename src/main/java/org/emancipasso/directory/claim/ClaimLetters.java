package org.emancipasso.directory.claim;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import jakarta.inject.Singleton;

import org.emancipasso.directory.Keepers.Keeper;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.Letter;
import org.emancipasso.mail.LetterTemplate;
import org.emancipasso.web.SiteRoutes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Warns whoever answered for a listing that somebody says it is theirs. */
@Singleton
class ClaimLetters implements LetterTemplate {

    private static final EmailAddress SOMEBODY = new EmailAddress("bonjour@example.org");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy 'à' HH 'h' mm",
            Locale.FRENCH);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant SOME_DAY = Instant.parse("2026-01-05T09:00:00Z");

    private final ClaimMessages say;

    ClaimLetters(ClaimMessages say) {
        this.say = say;
    }

    @CheckedTemplate(basePath = "letters")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance claimWarning(String listing, String organisation, String until, String url);
    }

    @Override
    public String name() {
        return "revendication-avertissement";
    }

    @Override
    public String label() {
        return say.warningLabel();
    }

    @Override
    public Letter example() {
        return warning(SOMEBODY, say.exampleListing(), say.exampleOrganisation(), SOME_DAY, "x");
    }

    /** The letter to one of those who answer for the listing. */
    Letter warning(Keeper keeper, String listing, String organisation, Instant until, String token) {
        return warning(keeper.address(), listing, organisation, until, token);
    }

    /** A moment in words. */
    static String moment(Instant instant) {
        return MOMENT.format(LocalDateTime.ofInstant(instant, PARIS));
    }

    /** For a subject, which has no control character and is short. */
    static String shortened(String name) {
        String line = name.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]", " ");
        return line.length() <= 100 ? line : line.substring(0, 99) + "…";
    }

    private Letter warning(EmailAddress to, String listing, String organisation, Instant until, String token) {
        return Letter.necessary(to, say.warningSubject(shortened(listing)), Templates.claimWarning(listing,
                organisation, moment(until), SiteRoutes.ROUTES.absolute(ClaimRoutes.ROUTES.objection(token))));
    }
}
