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
    static final String TAGS = HOME + "/etiquettes";
    static final String FEED = ".atom";
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

    /** Where a page says who shares a need. */
    static final String VOICES = "nous-aussi";
    static final String TOO_MANY_VOICES = "trop-de-voix";

    /** Where moderators look after a topic. */
    public static final String MODERATE_TOPIC = TOPICS + "/" + ID + "/moderer";
    /** Where they look after a post. */
    public static final String MODERATE_POST = POSTS + "/" + ID + "/moderer";

    /** What a topic is to moderation, for good. */
    public static final String MODERATED_TOPIC = "sujet";
    /** What a post is to moderation, for good. */
    public static final String MODERATED_POST = "message";

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

    /** Those that whoever asks follows. */
    public String followed() {
        return topics(TopicsView.FOLLOWED);
    }

    /** The topics of a category. */
    public String category(String code) {
        return CATEGORIES + "/" + code;
    }

    /** Where one asks there. */
    public String ask(String code) {
        return category(code) + "/demander";
    }

    /** The topics about something. */
    public String tag(String code) {
        return TAGS + "/" + code;
    }

    /** The last topics as a feed. */
    public String feed() {
        return TOPICS + FEED;
    }

    /** The last topics of a category as a feed. */
    public String categoryFeed(String code) {
        return category(code) + FEED;
    }

    /** The last posts of a topic as a feed. */
    public String topicFeed(long id) {
        return TOPICS + "/" + id + FEED;
    }

    /** Posts by their number: each leads to its topic. */
    public String posts() {
        return POSTS + "/";
    }

    /** A topic. */
    public String topic(long id, String title) {
        return TOPICS + "/" + id + slug(title);
    }

    /** A page of one, from 1. */
    public String topic(long id, String title, int page) {
        return topic(id, title) + (page == 1 ? "" : "?" + PAGE + "=" + page);
    }

    /** A post on the page of its topic. */
    String topic(long id, String title, int position, long post) {
        return topic(id, title, TopicSheet.pageOf(position)) + "#" + anchor(post);
    }

    /** Where one answers. */
    public String reply(long topic) {
        return TOPICS + "/" + topic + "/repondre";
    }

    /** Where one says that one shares a need. */
    static String giveVoice(long topic) {
        return TOPICS + "/" + topic + "/nous-aussi";
    }

    /** Where one takes that back. */
    static String takeVoiceBack(long topic) {
        return giveVoice(topic) + "/retirer";
    }

    /** Where moderators look after a topic. */
    public String moderateTopic(long id) {
        return TOPICS + "/" + id + "/moderer";
    }

    /** Where they look after a post. */
    public String moderatePost(long id) {
        return POSTS + "/" + id + "/moderer";
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
