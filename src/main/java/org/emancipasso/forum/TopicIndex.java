package org.emancipasso.forum;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

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
        List<?> topics = entityManager.createNativeQuery("select topic_id from forum_topic_tag where tag_id = :id",
                Long.class).setParameter("id", id).getResultList();
        topics.forEach(topic -> topicChanged((Long) topic));
    }

    /** Others may see a category now. */
    public void categoryChanged(long id) {
        write(entityManager.createQuery("select p from Post p where p.topic.categoryId = :id", Post.class)
                .setParameter("id", id).getResultList());
    }

    private void write(List<Post> posts) {
        SearchIndexingPlan plan = Search.session(entityManager).indexingPlan();
        posts.forEach(plan::addOrUpdate);
    }
}
