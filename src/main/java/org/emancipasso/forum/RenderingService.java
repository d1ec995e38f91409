package org.emancipasso.forum;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import org.emancipasso.data.Scalars;

/** Renders posts again: those of an older renderer, and those that name what changed. */
@ApplicationScoped
class RenderingService {

    private static final int AT_ONCE = 50;
    private static final String HELD = " order by id limit :most for no key update skip locked";

    private final EntityManager entityManager;
    private final PostRepository posts;
    private final PostText text;

    RenderingService(EntityManager entityManager, PostRepository posts, PostText text) {
        this.entityManager = entityManager;
        this.posts = posts;
        this.text = text;
    }

    /**
     * Renders some more, of which no other replica has any in hand. What is changed meanwhile is rendered by whoever changes it.
     *
     * @return whether there may be others
     */
    @Transactional
    boolean renderSome() {
        List<Long> stale = ids(Scalars.query(entityManager, """
            delete from forum_stale_post where id in
            (select id from forum_stale_post order by id limit :most for update skip locked) returning post_id""",
                Long.class).setParameter("most", AT_ONCE));
        List<Long> waiting = stale.isEmpty()
                ? ids(Scalars.query(entityManager, "select id from forum_post where renderer <> :renderer"
                        + HELD, Long.class).setParameter("renderer", PostText.RENDERER).setParameter("most", AT_ONCE))
                : ids(Scalars.query(entityManager, "select id from forum_post where id in (:posts)" + HELD,
                        Long.class).setParameter("posts", Set.copyOf(stale)).setParameter("most", AT_ONCE));
        waiting.forEach(this::render);
        // Somebody has these in hand: later.
        List<Long> later = stale.stream().distinct().filter(post -> !waiting.contains(post)).toList();
        later.forEach(post -> entityManager.createNativeQuery("insert into forum_stale_post (post_id) values (:post)")
                .setParameter("post", post).executeUpdate());
        return later.isEmpty() && (!stale.isEmpty() || waiting.size() == AT_ONCE);
    }

    private void render(long post) {
        String markdown = Scalars.query(entityManager, "select markdown from forum_post where id = :id",
                String.class).setParameter("id", post).getSingleResult();
        RenderedText rendered = text.render(markdown);
        // Past the version: what its author is changing in a form does not become another text.
        entityManager.createNativeQuery("update forum_post set html = :html, renderer = :renderer where id = :id")
                .setParameter("html", rendered.html()).setParameter("renderer", rendered.renderer())
                .setParameter("id", post).executeUpdate();
        posts.keepTargets(post, rendered.targets());
    }

    private static List<Long> ids(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Long.class::cast).toList();
    }
}
