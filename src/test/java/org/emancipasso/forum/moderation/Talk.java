package org.emancipasso.forum.moderation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;

import org.emancipasso.account.People;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Browser.Page;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Somebody who talks on the forum. */
public record Talk(Browser browser, String token) {

    static final String HELP = "/forum/categories/entraide-technique";
    static final String REASON = "Une raison que tout le monde comprend.";

    /** Somebody with these roles; known here, so that what they write is read at once. */
    public static Talk of(String who, String... roles) {
        Browser browser = People.member(who, roles);
        long id = People.id(who);
        QuarkusTransaction.requiringNew().run(() -> CDI.current().select(EntityManager.class).get()
                .createNativeQuery("""
                    insert into forum_member (member_id, accepted, vouched_by) values (:id, 0, :id)
                    on conflict do nothing""").setParameter("id", id).executeUpdate());
        return new Talk(browser, browser.open("/compte").document().expectFirst("input[name=jeton]").val());
    }

    /** Opens a topic; its number. */
    public long ask(String title, String text) {
        Page page = browser.open(HELP + "/demander").form("demander").type("Titre", title)
                .type("Quel outil ?", "Nextcloud").type("Votre message", text).submit();
        return Long.parseLong(page.response().uri().getPath().replaceAll("^/forum/sujets/([0-9]+).*", "$1"));
    }

    /** Answers one; the number of the post. */
    public long reply(long topic, String text) {
        browser.open(path(topic)).form("repondre").type("Votre message", text).submit();
        return Long.parseLong(Recount.rows("select max(id) from forum_post where topic_id = " + topic).getFirst()
                .toString());
    }

    /** Where a topic is. */
    public static String path(long topic) {
        return "/forum/sujets/" + topic;
    }

    /** The form of an act on a topic. */
    public Form form(long topic, Act act) {
        return browser.open("/forum/sujets/" + topic + "/moderer").form(act.code + "-acte");
    }

    /** Hides something by a decision. */
    public Page hide(String type, long id) {
        Form form = browser.open("/moderation/retirer/" + type + "/" + id).form("masquer");
        return form.choose("Raison, lue par tout le monde", "irrespect").type("Vos mots à la personne", REASON)
                .submit();
    }

    /** Posts what a form would, in a storm. */
    Page post(String path, String... pairs) {
        StringBuilder form = new StringBuilder("jeton=" + token);
        for (int i = 0; i < pairs.length; i += 2) {
            form.append('&').append(pairs[i]).append('=')
                    .append(URLEncoder.encode(pairs[i + 1], StandardCharsets.UTF_8));
        }
        return browser.post(path, form.toString());
    }

    /** The texts of posts, in their order. */
    static List<String> texts(Browser reader, long topic) {
        return reader.open(path(topic)).texts(".post .text, .post .stub");
    }
}
