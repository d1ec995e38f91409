package org.emancipasso.forum;

import org.emancipasso.search.Folding;
import org.emancipasso.web.RequestGuard;
import org.emancipasso.web.SiteRoutes;

import io.quarkus.qute.TemplateGlobal;

/** The addresses of the forum. */
public final class ForumRoutes {

    /** For templates: {@code {forumRoutes.home}}. */
    @TemplateGlobal(name = "forumRoutes")
    public static final ForumRoutes ROUTES = new ForumRoutes();

    static final String HOME = "/forum";
    static final String CATEGORIES = HOME + "/categories";
    static final String TOPICS = HOME + "/sujets";
    static final String POSTS = HOME + "/messages";
    /** What people have begun to write. */
    public static final String DRAFTS = HOME + "/brouillons";
    /** What people attached. */
    public static final String PIECES = HOME + "/pieces";
    /** What names one of these. */
    public static final String TOKEN_LETTERS = "[A-Za-z0-9_-]{22}";
    static final String CODE = "{code:[a-z0-9-]{1,60}}";
    static final String ID = "{id:[0-9]{1,18}}";

    static final String PAGE = "page";
    static final String AFTER = "apres";
    static final String VIEW = "vue";
    static final String DONE = "fait";
    static final String QUOTE = "citer";

    /** What a topic is to moderation, for good. */
    static final String MODERATED_TOPIC = "sujet";
    /** What a post is to moderation, for good. */
    static final String MODERATED_POST = "message";

    private ForumRoutes() {
    }

    /** The categories, and what was written last. */
    public String home() {
        return HOME;
    }

    /** What was written last, whatever the category. */
    public String topics() {
        return TOPICS;
    }

    /** The same as somebody wants to see it. */
    public String topics(TopicsView view) {
        return view == TopicsView.LATEST ? TOPICS : TOPICS + "?" + VIEW + "=" + view.code;
    }

    /** The topics of a category. */
    public String category(String code) {
        return CATEGORIES + "/" + code;
    }

    /** Where one asks there. */
    public String ask(String code) {
        return category(code) + "/demander";
    }

    /** A topic. */
    public String topic(long id, String title) {
        return TOPICS + "/" + id + slug(title);
    }

    /** A page of one, from 1. */
    public String topic(long id, String title, int page) {
        return topic(id, title) + (page == 1 ? "" : "?" + PAGE + "=" + page);
    }

    /** Where one answers. */
    public String reply(long topic) {
        return TOPICS + "/" + topic + "/repondre";
    }

    /** Where a post is, wherever it moves. */
    public String post(long id) {
        return POSTS + "/" + id;
    }

    /** Where one does something with a post. */
    public String post(long id, String action) {
        return post(id) + "/" + action;
    }

    /** What one has begun to write. */
    public String drafts() {
        return DRAFTS;
    }

    /** Where a draft is thrown away. */
    public String discard() {
        return DRAFTS + "/jeter";
    }

    /** Where files are sent. */
    public String attaching() {
        return RequestGuard.ATTACHING;
    }

    /** Where a form goes whose sender's session has ended: it waits until they log in. */
    public String endedSession() {
        return DRAFTS + "/session-terminee";
    }

    /** Where a post stands in the page of its topic. */
    static String anchor(long id) {
        return "message-" + id;
    }

    /** The same address on any site that links here. */
    static String absolute(String path) {
        return SiteRoutes.ROUTES.absolute(path);
    }

    private static String slug(String title) {
        String slug = Folding.slug(title);
        return slug.isEmpty() ? "" : "-" + slug;
    }
}
