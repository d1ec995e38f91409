package org.emancipasso.forum;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.emancipasso.web.markdown.CardSource;
import org.emancipasso.web.markdown.References.Card;

/** Posts as cards, where somebody links to one. */
@Singleton
class PostCards implements CardSource {

    private static final Pattern POST = Pattern.compile(ForumRoutes.POSTS + "/([0-9]{1,18})(?:[?#].*)?");

    private final EntityManager entityManager;
    private final ForumMessages say;

    PostCards(EntityManager entityManager, ForumMessages say) {
        this.entityManager = entityManager;
        this.say = say;
    }

    @Override
    public Map<String, Card> cards(Set<String> paths) {
        Map<String, Long> ids = paths.stream().map(POST::matcher).filter(Matcher::matches)
                .collect(Collectors.toMap(Matcher::group, path -> Long.parseLong(path.group(1))));
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<?> rows = entityManager.createNativeQuery("""
            select p.id, t.title, p.position from forum_post p join forum_topic t on t.id = p.topic_id
            join forum_category c on c.id = t.category_id where p.status = 'PUBLISHED' and t.status = 'PUBLISHED'
            and c.may_see = 'everyone' and p.id in (:ids)""", Tuple.class)
                .setParameter("ids", Set.copyOf(ids.values())).getResultList();
        Map<Long, Card> cards = rows.stream().map(Tuple.class::cast).collect(Collectors.toMap(
                row -> row.get(0, Long.class),
                row -> new Card(row.get(1, String.class), say.position(row.get(2, Integer.class)))));
        return ids.entrySet().stream().filter(path -> cards.containsKey(path.getValue())).collect(Collectors.toMap(
                Map.Entry::getKey, path -> Objects.requireNonNull(cards.get(path.getValue()))));
    }
}
