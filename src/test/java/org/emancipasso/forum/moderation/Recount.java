package org.emancipasso.forum.moderation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Counts the forum anew, from what is there: whatever positions, counters and marks say, it must be the same. */
public final class Recount {

    /** What finds rows that are not the same, by what it counts. */
    public static final Map<String, String> CHECKS = checks();

    private Recount() {
    }

    /** What is not the same; nothing when all is. */
    public static List<String> differences() {
        List<String> found = new ArrayList<>();
        CHECKS.forEach((what, sql) -> find(found, what, sql));
        return found;
    }

    /** The same for what counts the accepted posts of somebody. */
    public static List<String> differences(long member) {
        List<String> found = differences();
        find(found, "accepted posts", """
            select m.member_id, m.accepted from forum_member m where m.member_id = %d and m.accepted <> (
              select count(*) from forum_post p where p.author_id = m.member_id and p.status = 'PUBLISHED')"""
                .formatted(member));
        return found;
    }

    private static Map<String, String> checks() {
        Map<String, String> checks = new LinkedHashMap<>();
        checks.put("positions and counts", """
            select t.id, t.posts, n.posts, n.last from forum_topic t left join lateral (
              select count(*) as posts, max(position) as last from forum_post p
              where p.topic_id = t.id and position is not null) n on true
            where t.posts <> n.posts or coalesce(n.last, 0) <> n.posts""");
        checks.put("last posts", """
            select t.id, t.last_post_at, n.last from forum_topic t join lateral (
              select max(coalesce(published_at, created_at)) as last from forum_post p
              where p.topic_id = t.id and position is not null) n on n.last is not null
            where t.last_post_at <> n.last""");
        checks.put("posts or marks of merged topics", """
            select t.id from forum_topic t where t.status = 'MERGED' and (merged_into is null
            or exists (select 1 from forum_post p where p.topic_id = t.id)
            or exists (select 1 from forum_read r where r.topic_id = t.id)
            or exists (select 1 from forum_topic o where o.id = t.merged_into and o.status = 'MERGED'))""");
        checks.put("solutions", """
            select t.id, t.solution_id from forum_topic t where t.solution_id is not null and not exists (
              select 1 from forum_post p where p.id = t.solution_id and p.topic_id = t.id and p.status = 'PUBLISHED'
              and p.position > 1)""");
        checks.put("marks past the end",
                """
                    select r.topic_id, r.member_id, r.position, t.posts from forum_read r join forum_topic t on t.id = r.topic_id
                    where r.position > t.posts or r.position < 1""");
        checks.put("categories", """
            select c.code, c.topics, n.topics, c.last_post_at, n.last from forum_category c join lateral (
              select count(*) as topics, max(last_post_at) as last from forum_topic t
              where t.category_id = c.id and t.status = 'PUBLISHED') n on true
            where c.topics <> n.topics or c.last_post_at is distinct from n.last""");
        checks.put("thanks", """
            select p.id, p.thanks from forum_post p
            where p.thanks <> (select count(*) from forum_thanks t where t.post_id = p.id)""");
        return checks;
    }

    private static void find(List<String> found, String what, String sql) {
        for (Object row : rows(sql)) {
            found.add(what + ": " + (row instanceof Object[] many ? Arrays.toString(many) : row));
        }
    }

    static List<?> rows(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> CDI.current().select(EntityManager.class).get()
                .createNativeQuery(sql).getResultList());
    }

    static void sql(String statement) {
        QuarkusTransaction.requiringNew().run(() -> CDI.current().select(EntityManager.class).get()
                .createNativeQuery(statement).executeUpdate());
    }
}
