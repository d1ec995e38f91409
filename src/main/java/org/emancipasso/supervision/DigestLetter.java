package org.emancipasso.supervision;

import java.util.List;
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

/** Tells staff which addresses are gone. */
@Singleton
class DigestLetter implements LetterTemplate {

    private static final Logger LOG = Logger.getLogger(DigestLetter.class);
    private static final int MOST_NAMED = 20;

    private final Outbox outbox;
    private final Optional<String> reader;
    private final ReasonWords words;
    private final SupervisionMessages say;

    DigestLetter(Outbox outbox, SupervisionConfig config,
            @ConfigProperty(name = "emancipasso.publisher.email") Optional<String> publisher, ReasonWords words,
            SupervisionMessages say) {
        this.outbox = outbox;
        this.reader = config.digestEmail().or(() -> publisher);
        this.words = words;
        this.say = say;
    }

    /**
     * An address in the letter.
     *
     * @param link where it is looked at
     */
    record Gone(String address, String reason, String link) {}

    @CheckedTemplate(basePath = "letters")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance goneAddresses(List<Gone> gone, int more, String link);
    }

    /** In the transaction that notes that staff were told. */
    void post(List<SupervisedAddress> gone) {
        reader.ifPresent(address -> {
            try {
                outbox.post(letter(EmailAddress.of(address), gone.size(),
                        gone.stream().limit(MOST_NAMED).map(this::gone).toList()));
            } catch (InvalidLetter e) {
                LOG.error("No letter can go to the address that is told of what is gone");
            }
        });
    }

    private Gone gone(SupervisedAddress address) {
        return new Gone(address.url(), words.of(address.reason(), address.detail()),
                SiteRoutes.ROUTES.absolute(SupervisionRoutes.ROUTES.address(address.id())));
    }

    private Letter letter(EmailAddress to, int count, List<Gone> named) {
        return Letter.necessary(to, say.letterSubject(count),
                Templates.goneAddresses(named, count - named.size(), SiteRoutes.ROUTES.absolute(
                        SupervisionRoutes.ROUTES.list(new SupervisionFilter(AddressState.CRITICAL, "", 0)))));
    }

    @Override
    public String name() {
        return "adresses-hors-ligne";
    }

    @Override
    public String label() {
        return say.letterLabel();
    }

    @Override
    public Letter example() {
        return letter(new EmailAddress("equipe@example.org"), 1,
                List.of(new Gone("https://exemple.org/", words.of(Reason.UNKNOWN_HOST, ""),
                        SiteRoutes.ROUTES.absolute(SupervisionRoutes.ROUTES.address(1)))));
    }
}
