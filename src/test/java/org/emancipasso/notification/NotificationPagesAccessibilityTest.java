package org.emancipasso.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.emancipasso.account.People;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Looks;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.Test;

/** No violation that axe sees, in light and dark, narrow and wide, with something new in the head. */
@Platform
class NotificationPagesAccessibilityTest {

    @Test
    void have_no_violation() {
        String cookie = People.cookie("acces", true);
        long member = Told.member("acces");
        Told.tell(member, "Une nouvelle lue", "/compte", "1");
        Told.tell(member, "Une nouvelle assez longue pour tenir sur deux lignes d’un petit écran", "/compte", "2");

        assertTrue(!new Browser(cookie).open("/compte/notifications").texts(".unread").isEmpty());
        assertEquals(List.of(),
                Looks.problems(cookie, List.of("/compte/notifications", "/compte/notifications/reglages")));
    }
}
