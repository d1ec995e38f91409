package org.emancipasso.account.personaldata;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.emancipasso.account.AccountRoutes;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.Letter;
import org.emancipasso.mail.LetterTemplate;
import org.emancipasso.web.WebConfig;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What somebody is told about their data; necessary, all of it. */
@Singleton
class PersonalDataLetters {

    private static final EmailAddress EXAMPLE = new EmailAddress("camille@example.org");
    private static final Instant EXAMPLE_DAY = Instant.parse("2026-11-22T09:00:00Z");
    private static final String EXAMPLE_TOKEN = "exemple";

    private final PersonalDataMessages say;
    private final PersonalDataConfig config;
    private final WebConfig web;

    /** One type, for staff to see. */
    record Type(String name, String label, Supplier<Letter> made) implements LetterTemplate {

        @Override
        public Letter example() {
            return made.get();
        }
    }

    /** What one letter says. */
    record Words(List<String> paragraphs, String link, String address, String why) {}

    PersonalDataLetters(PersonalDataMessages say, PersonalDataConfig config, WebConfig web) {
        this.say = say;
        this.config = config;
        this.web = web;
    }

    @CheckedTemplate(basePath = "letters")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance personalData(Words words);
    }

    /** A letter to somebody whose address letters can have. */
    Optional<Letter> to(String email, Function<EmailAddress, Letter> letter) {
        return Optional.of(MailHolder.address(email)).filter(address -> !address.equals(MailHolder.NOBODY)).map(letter);
    }

    /** A copy can be fetched. */
    Letter exportReady(EmailAddress to, String token, Instant until) {
        return letter(to, say.readySubject(), List.of(say.readyText(), say.readyUntil(Days.moment(until))),
                say.readyLink(), AccountRoutes.PERSONAL_DATA + "/" + token, say.readyWhy());
    }

    /** An erasure is planned. */
    Letter erasurePlanned(EmailAddress to, Instant eraseAt) {
        return letter(to, say.plannedSubject(Days.day(eraseAt)),
                List.of(say.plannedText(Days.moment(eraseAt)), say.plannedOtherwise()), say.plannedLink(),
                AccountRoutes.ERASURE, say.plannedWhy());
    }

    /** An account is erased. */
    Letter erased(EmailAddress to) {
        return letter(to, say.erasedSubject(), List.of(say.erasedText(), say.erasedBackups()), say.erasedLink(), "/",
                say.erasedWhy());
    }

    /** Somebody does not come any more. */
    Letter inactive(EmailAddress to, Instant seenAt, Instant eraseAt) {
        return letter(to, say.inactiveSubject(Days.day(eraseAt)),
                List.of(say.inactiveText(Days.day(seenAt)), say.inactiveNext(Days.day(eraseAt))), say.inactiveLink(),
                AccountRoutes.ROUTES.logIn(), say.inactiveWhy(config.retention().inactiveMonths()));
    }

    @Produces
    @Singleton
    LetterTemplate exportReadyType() {
        return new Type("copie-prete", say.readyLabel(), () -> exportReady(EXAMPLE, EXAMPLE_TOKEN, EXAMPLE_DAY));
    }

    @Produces
    @Singleton
    LetterTemplate erasurePlannedType() {
        return new Type("effacement-prevu", say.plannedLabel(), () -> erasurePlanned(EXAMPLE, EXAMPLE_DAY));
    }

    @Produces
    @Singleton
    LetterTemplate erasedType() {
        return new Type("compte-efface", say.erasedLabel(), () -> erased(EXAMPLE));
    }

    @Produces
    @Singleton
    LetterTemplate inactiveType() {
        return new Type("compte-inactif", say.inactiveLabel(),
                () -> inactive(EXAMPLE, EXAMPLE_DAY.minus(Duration.ofDays(730)), EXAMPLE_DAY));
    }

    private Letter letter(EmailAddress to, String subject, List<String> paragraphs, String link, String path,
            String why) {
        return Letter.necessary(to, subject,
                Templates.personalData(new Words(paragraphs, link, web.baseUrl() + path, why)));
    }
}
