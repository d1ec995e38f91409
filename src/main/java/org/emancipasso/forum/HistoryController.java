package org.emancipasso.forum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.Actor;
import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.forum.PostRepository.PostVersion;
import org.emancipasso.web.Difference;
import org.emancipasso.web.FrenchMoment;
import org.emancipasso.web.Pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** What a post said before its author changed it, for those who may read what it says now. */
@Singleton
@Path(ForumRoutes.POSTS + "/" + ForumRoutes.ID + "/historique")
@PermitAll
@Blocking
class HistoryController {

    private static final int MOST = 20;

    private final PostRepository posts;
    private final TopicRepository topics;
    private final CurrentVisitor visitor;
    private final Pages pages;

    HistoryController(PostRepository posts, TopicRepository topics, CurrentVisitor visitor, Pages pages) {
        this.posts = posts;
        this.topics = topics;
        this.visitor = visitor;
        this.pages = pages;
    }

    /** One edit. */
    record Change(FrenchMoment at, List<Difference> parts) {}

    record HistoryPage(String topic, String postUrl, List<Change> changes) {}

    @CheckedTemplate(basePath = "forum")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance history(HistoryPage page);
    }

    @GET
    public Response history(long id) {
        Optional<Actor> actor = visitor.actor();
        Post post = posts.findByIdOptional(id).filter(found -> PostAccess.isShown(actor, found))
                .orElseThrow(NotFoundException::new);
        TopicSheet topic = topics.sheet(post.topicId()).filter(found -> TopicPolicy.maySee(actor, found))
                .orElseThrow(NotFoundException::new);
        List<Change> changes = changes(post);
        if (changes.isEmpty()) {
            throw new NotFoundException();
        }
        return pages.passing(200, Templates.history(new HistoryPage(topic.title(), ForumRoutes.ROUTES.post(id),
                changes)));
    }

    private List<Change> changes(Post post) {
        List<PostVersion> versions = posts.versions(post.id(), MOST);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            String after = i + 1 < versions.size() ? versions.get(i + 1).markdown() : post.markdown();
            changes.add(new Change(new FrenchMoment(versions.get(i).until()),
                    Difference.between(versions.get(i).markdown(), after)));
        }
        return changes.reversed();
    }
}
