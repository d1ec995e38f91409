package org.emancipasso.notification;

import java.util.List;

import jakarta.inject.Singleton;

import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.Letter;
import org.emancipasso.mail.LetterTemplate;
import org.emancipasso.notification.NotificationLetters.Item;
import org.emancipasso.web.SiteRoutes;

/** The letter of a day, or of a week. Who refuses it refuses letters about all that it would tell. */
@Singleton
class DigestTemplate implements LetterTemplate {

    static final String NAME = "notifications-groupees";

    private final NotificationMessages say;

    DigestTemplate(NotificationMessages say) {
        this.say = say;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label() {
        return say.digestLabel();
    }

    @Override
    public Letter example() {
        List<Item> items = List.of(new Item(say.organisationExample(), SiteRoutes.ROUTES.absolute("/")),
                new Item(say.deviceText(say.deviceExample()), SiteRoutes.ROUTES.absolute("/")));
        return NotificationLetters.digestOf(new EmailAddress("camille@example.org"), say.digestSubject(items.size()),
                items, 0);
    }
}
