package org.emancipasso.moderation.contribution;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.InvalidLetter;
import org.emancipasso.mail.Letter;
import org.emancipasso.mail.LetterTemplate;
import org.emancipasso.mail.Outbox;
import org.emancipasso.web.SiteRoutes;
import org.jboss.logging.Logger;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Tells staff that a form moved its switch by itself. */
@Singleton
class AlertLetter implements LetterTemplate {

    private static final Logger LOG = Logger.getLogger(AlertLetter.class);
    private static final int EXAMPLE = 50;

    private final Outbox outbox;
    private final ContributionConfig config;
    private final Optional<String> publisher;
    private final SwitchWords words;
    private final ContributionMessages say;
    private final Clock clock;

    AlertLetter(Outbox outbox, ContributionConfig config,
            @ConfigProperty(name = "emancipasso.publisher.email") Optional<String> publisher, SwitchWords words,
            ContributionMessages say, Clock clock) {
        this.outbox = outbox;
        this.config = config;
        this.publisher = publisher;
        this.words = words;
        this.say = say;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "letters")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance formAlert(String form, int refused, long minutes, String until, String link);
    }

    /** In the transaction that moves the switch. */
    void tell(ContributionForm form, int refused, long minutes, Instant until) {
        LOG.warnf("%d submissions of form %s were refused in %d minutes: it asks everybody to confirm", refused,
                form.code(), minutes);
        config.alertEmail().or(() -> publisher).ifPresent(address -> {
            try {
                outbox.post(letter(EmailAddress.of(address), form.label(), refused, minutes, until));
            } catch (InvalidLetter e) {
                LOG.error("No letter can go to the address of alerts");
            }
        });
    }

    private Letter letter(EmailAddress to, String form, int refused, long minutes, Instant until) {
        return Letter.necessary(to, say.alertSubject(form), Templates.formAlert(form, refused, minutes,
                say.around(words.moment(until)), SiteRoutes.ROUTES.absolute(ContributionRoutes.ROUTES.forms())));
    }

    @Override
    public String name() {
        return "alerte-formulaire";
    }

    @Override
    public String label() {
        return say.alertLabel();
    }

    @Override
    public Letter example() {
        return letter(new EmailAddress("equipe@example.org"), say.exampleForm(), EXAMPLE, config.window().toMinutes(),
                clock.instant().plus(config.pause()));
    }
}
