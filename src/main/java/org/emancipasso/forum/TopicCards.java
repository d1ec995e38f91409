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

/** Topics as cards, where somebody links to one. */
@Singleton
class TopicCards implements CardSource {

    private static final Pattern TOPIC = Pattern
            .compile(ForumRoutes.TOPICS + "/([0-9]{1,18})(?:-[^/?#]*)?(?:[?#].*)?");

    private final EntityManager entityManager;

    TopicCards(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Map<String, Card> cards(Set<String> paths) {
        Map<String, Long> ids = paths.stream().map(TOPIC::matcher).filter(Matcher::matches)
                .collect(Collectors.toMap(Matcher::group, path -> Long.parseLong(path.group(1))));
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<?> rows = entityManager.createNativeQuery("""
            select t.id, t.title, c.name from forum_topic t join forum_category c on c.id = t.category_id
            where t.status = 'PUBLISHED' and c.may_see = 'everyone' and t.id in (:ids)""", Tuple.class)
                .setParameter("ids", Set.copyOf(ids.values())).getResultList();
        Map<Long, Card> cards = rows.stream().map(Tuple.class::cast).collect(Collectors.toMap(
                row -> row.get(0, Long.class), row -> new Card(row.get(1, String.class), row.get(2, String.class))));
        return ids.entrySet().stream().filter(path -> cards.containsKey(path.getValue())).collect(Collectors.toMap(
                Map.Entry::getKey, path -> Objects.requireNonNull(cards.get(path.getValue()))));
    }
}
