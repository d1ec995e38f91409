package org.emancipasso.notification;

import java.util.List;

import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.Letter;
import org.emancipasso.web.SiteRoutes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** News as letters. */
final class NotificationLetters {

    /** What a digest lists. */
    record Item(String text, String url) {}

    private NotificationLetters() {
    }

    @CheckedTemplate(basePath = "letters")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance news(NotificationKind kind, String text, String url, Said said);

        static native TemplateInstance digest(List<Item> items);
    }

    /** One of a kind, at once. */
    static Letter now(EmailAddress to, NotificationKind kind, String text, String path, long member,
            Said said) {
        TemplateInstance body = Templates.news(kind, text, SiteRoutes.ROUTES.absolute(path), said);
        return kind.isRefusable()
                ? new Letter(to, text, body, kind.name(), member, said.replyTo())
                : Letter.necessary(to, text, body);
    }

    /** What waited, together. */
    static Letter digest(EmailAddress to, String subject, List<Notification> news, long member) {
        return digestOf(to, subject, news.stream()
                .map(one -> new Item(one.text(), SiteRoutes.ROUTES.absolute(one.path()))).toList(), member);
    }

    static Letter digestOf(EmailAddress to, String subject, List<Item> items, long member) {
        return Letter.refusable(to, subject, Templates.digest(items), DigestTemplate.NAME, member);
    }
}
