package org.emancipasso.forum.follow;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.emancipasso.data.Scalars;
import org.emancipasso.search.Folding;
import org.emancipasso.web.markdown.Markdown;

/**
 * Whom a text names: {@code @} and a display name with dashes for its spaces, {@code @Camille-Durand}. Those who wrote in the
 * topic come first, with or without accents; then whoever alone has that name. A name that several have is nobody.
 */
@ApplicationScoped
public class Mentions {

    /** What comes after stays words. */
    private static final int MOST = 10;

    private final EntityManager entityManager;

    Mentions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The names after {@code @} in what somebody wrote, as pages show them: not in what they quote, nor in code. */
    static Set<String> handles(String markdown) {
        return Markdown.called(markdown).stream().limit(MOST).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The members who are meant, by name as it was written; in the caller's transaction. */
    public Map<String, Long> members(Collection<String> handles, long topic) {
        Map<String, Long> found = new LinkedHashMap<>();
        if (handles.isEmpty()) {
            return found;
        }
        List<Tuple> writers = writers(topic);
        for (String handle : handles) {
            List<Long> here = writers.stream()
                    .filter(writer -> Folding.slug(writer.get(1, String.class)).equals(Folding.slug(handle)))
                    .map(writer -> writer.get(0, Long.class)).toList();
            (here.isEmpty() ? alone(handle) : here.size() == 1 ? Optional.of(here.getFirst()) : Optional.<Long>empty())
                    .ifPresent(member -> found.put(handle, member));
        }
        return found;
    }

    private List<Tuple> writers(long topic) {
        List<?> rows = entityManager.createNativeQuery("""
            select distinct m.id, m.display_name from forum_post p join member m on m.id = p.author_id
            where p.topic_id = :topic and p.status = 'PUBLISHED' and m.display_name is not null""", Tuple.class)
                .setParameter("topic", topic).getResultList();
        return rows.stream().map(Tuple.class::cast).toList();
    }

    private Optional<Long> alone(String handle) {
        List<?> ids = Scalars.query(entityManager, """
            select id from member where lower(replace(display_name, ' ', '-')) = lower(:handle)""", Long.class)
                .setParameter("handle", handle).setMaxResults(2).getResultList();
        return ids.size() == 1 ? ids.stream().map(Long.class::cast).findFirst() : Optional.empty();
    }
}
