package org.emancipasso.library.topic;

import org.emancipasso.web.SiteRoutes;

import io.quarkus.qute.TemplateGlobal;

/** Where a conversation becomes a resource, and where its authors answer. */
public final class TopicDraftRoutes {

    /** For templates: {@code {topicDraftRoutes.make(id)}}. */
    @TemplateGlobal(name = "topicDraftRoutes")
    public static final TopicDraftRoutes ROUTES = new TopicDraftRoutes();

    static final String MAKE = SiteRoutes.TEAM + "/ressources/depuis/{id:[0-9]{1,18}}";
    static final String LICENCES = "/compte/licences";
    static final String DONE = "fait";

    private TopicDraftRoutes() {
    }

    /** Where staff make a draft of a topic. */
    public String make(long topic) {
        return MAKE.replaceFirst("\\{.*\\}", Long.toString(topic));
    }

    /** What a member was asked, and what they answered. */
    public String licences() {
        return LICENCES;
    }

    /** Where they answer. */
    public String answer(long item) {
        return LICENCES + "/" + item;
    }
}
