package org.emancipasso.forum;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

import org.emancipasso.data.Scalars;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;

/**
 * Writes the documents of topics again after a change that their rows do not tell: tags, and who may see a category. What
 * {@link Topic} and {@link Post} tell is written without being asked. In the caller's transaction.
 */
@ApplicationScoped
public class TopicIndex {

    private final EntityManager entityManager;

    TopicIndex(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The tags of a topic changed. */
    public void topicChanged(long id) {
        write(entityManager.createQuery("from Post where topicId = :id", Post.class).setParameter("id", id)
                .getResultList());
    }

    /** A tag has another name, or the topics that have it had another one. */
    public void tagChanged(long id) {
        List<?> topics = Scalars.query(entityManager, "select topic_id from forum_topic_tag where tag_id = :id",
                Long.class).setParameter("id", id).getResultList();
        topics.forEach(topic -> topicChanged((Long) topic));
    }

    /** Others may see a category now. */
    public void categoryChanged(long id) {
        write(entityManager.createQuery("select p from Post p where p.topic.categoryId = :id", Post.class)
                .setParameter("id", id).getResultList());
    }

    /** Moderators closed, moved, renamed, hid or restored a topic: by statements that the index does not hear. */
    void hear(@Observes TopicChanged changed) {
        topicChanged(changed.topicId());
    }

    /** The same of one post, which may be in another topic now. */
    void hear(@Observes PostChanged changed) {
        write(entityManager.createQuery("from Post where id = :id", Post.class).setParameter("id", changed.postId())
                .getResultList());
    }

    /** As the database has them now: what is in memory may be from before a statement of its own. */
    private void write(List<Post> posts) {
        entityManager.flush();
        posts.forEach(entityManager::refresh);
        SearchIndexingPlan plan = Search.session(entityManager).indexingPlan();
        posts.forEach(plan::addOrUpdate);
    }
}
