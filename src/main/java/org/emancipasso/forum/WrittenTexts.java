package org.emancipasso.forum;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import org.emancipasso.account.personaldata.TextsChoice;
import org.emancipasso.moderation.ReviewQueue;

/** All that leads to a member in the forum: to copy it, to cut it off. In the caller's transaction. */
@ApplicationScoped
class WrittenTexts {

    /** A post by somebody else that people read in the topic {@code t}. */
    private static final String OTHERS = """
        select 1 from forum_post o where o.topic_id = t.id and o.position is not null
        and o.author_id is distinct from :member""";

    /** Posts that name the member as the source of a quote, with the post that they quote. */
    private static final String QUOTING = """
        select q.id as id, q.topic_id as topic_id, q.markdown as text, mine.id as quoted from forum_post q
        cross join lateral (select distinct m[1] as id
          from regexp_matches(q.markdown, '\\]\\(/forum/messages/([0-9]+)\\)', 'g') m) source
        join forum_post mine on cast(mine.id as text) = source.id and mine.author_id = :member
        where q.markdown like '%](/forum/messages/%'""";

    private static final String QUOTING_BEFORE = QUOTING.replace("q.topic_id as topic_id", "q.post_id as topic_id")
            .replace("from forum_post q", "from forum_post_version q");

    private final EntityManager entityManager;
    private final ReviewQueue queue;
    private final PostText text;
    private final ForumMessages say;
    private final Event<PostChanged> changed;

    WrittenTexts(EntityManager entityManager, ReviewQueue queue, PostText text, ForumMessages say,
            Event<PostChanged> changed) {
        this.entityManager = entityManager;
        this.queue = queue;
        this.text = text;
        this.say = say;
        this.changed = changed;
    }

    List<Tuple> topics(long member) {
        return rows("""
            select t.created_at as at, c.name as category, t.title as title, cast(t.answers as text) as answers,
            t.status as status from forum_topic t join forum_category c on c.id = t.category_id
            where t.author_id = :member order by t.id""", member);
    }

    List<Tuple> posts(long member) {
        return rows("""
            select p.created_at as at, t.title as title, p.id as post, p.markdown as text, p.status as status,
            p.organisation_id as organisation from forum_post p join forum_topic t on t.id = p.topic_id
            where p.author_id = :member order by p.id""", member);
    }

    List<Tuple> versions(long member) {
        return rows("""
            select v.edited_at as at, t.title as title, p.id as post, v.markdown as text from forum_post_version v
            join forum_post p on p.id = v.post_id join forum_topic t on t.id = p.topic_id
            where p.author_id = :member order by v.id""", member);
    }

    List<Tuple> thanks(long member) {
        return rows("""
            select k.at as at, t.title as title, k.post_id as post from forum_thanks k
            join forum_post p on p.id = k.post_id join forum_topic t on t.id = p.topic_id
            where k.member_id = :member order by k.at""", member);
    }

    List<Tuple> read(long member) {
        return rows("""
            select r.read_at as at, t.title as title, cast(null as bigint) as post, r.position as position
            from forum_read r join forum_topic t on t.id = r.topic_id where r.member_id = :member order by r.read_at""",
                member);
    }

    List<Tuple> standing(long member) {
        return rows(
                "select accepted as accepted, first_accepted_at as first from forum_member where member_id = :member",
                member);
    }

    /**
     * Takes their name out of what others quote of them; their words too, when these go. Holds the topics that it changes, and
     * theirs, first.
     */
    void unname(long member, TextsChoice choice) {
        rows("select id as post from forum_post where author_id = :member and position is null and status = 'HELD'",
                member).forEach(row -> queue.withdraw(PostReview.KIND, row.get("post", Long.class)));
        query("""
            select 1 from forum_topic where id in (
              select id from forum_topic where author_id = :member
              union select topic_id from forum_post where author_id = :member
              union select p.topic_id from forum_post p join forum_thanks k on k.post_id = p.id where k.member_id = :member
              union select q.topic_id from (%s) q) order by id for update"""
                .formatted(QUOTING), member).getResultList();
        unname("forum_post", rows(QUOTING, member), choice);
        unname("forum_post_version", rows(QUOTING_BEFORE, member), choice);
    }

    /** Removes what they wrote: a line stays where others read on; a topic of theirs alone goes. */
    void remove(long member) {
        List<Tuple> mine = rows("select id as post, topic_id as topic from forum_post where author_id = :member",
                member);
        update("delete from forum_post_version where post_id in (select id from forum_post where author_id = :member)",
                member);
        update("""
            update forum_topic set solution_id = null
            where solution_id in (select id from forum_post where author_id = :member)""", member);
        update("""
            update forum_category c set topics = c.topics - gone.many from (
              select t.category_id, count(*) as many from forum_topic t where t.author_id = :member
              and t.status = 'PUBLISHED' and not exists (%s) group by t.category_id) gone
            where c.id = gone.category_id""".formatted(OTHERS), member);
        update("""
            update forum_topic t set status = 'DELETED' where t.author_id = :member and t.status in ('PUBLISHED', 'HIDDEN')
            and not exists (%s)"""
                .formatted(OTHERS), member);
        entityManager.createNativeQuery("""
            update forum_topic set title = :title, answers = '{}' where author_id = :member""")
                .setParameter("title", say.removedTitle()).setParameter("member", member).executeUpdate();
        update("""
            update forum_post set markdown = '', html = '', hidden_reason = null, version = version + 1,
            status = case when position is null then 'REFUSED' else 'DELETED' end where author_id = :member""", member);
        mine.forEach(row -> changed.fire(new PostChanged(row.get("post", Long.class), row.get("topic", Long.class))));
    }

    /** Cuts what is left from them. */
    void cut(long member) {
        update("""
            update forum_post set markdown = '', html = '', status = 'REFUSED'
            where author_id = :member and position is null""", member);
        update("update forum_topic set title = '-', answers = '{}', status = 'REFUSED' "
                + "where author_id = :member and status in ('HELD', 'REFUSED')", member);
        List<Tuple> mine = rows("select id as post, topic_id as topic from forum_post where author_id = :member",
                member);
        update("update forum_post set thanks = thanks - 1 where id in (select post_id from forum_thanks where member_id = :member)",
                member);
        update("delete from forum_thanks where member_id = :member", member);
        update("delete from forum_read where member_id = :member", member);
        update("delete from forum_member where member_id = :member", member);
        update("update forum_member set vouched_by = null where vouched_by = :member", member);
        update("update forum_post_version set edited_by = null where edited_by = :member", member);
        update("update forum_topic set author_id = null where author_id = :member", member);
        update("""
            update forum_post set author_id = null, organisation_id = null, form_key = 'x' || id, version = version + 1
            where author_id = :member""", member);
        mine.forEach(row -> changed.fire(new PostChanged(row.get("post", Long.class), row.get("topic", Long.class))));
    }

    private void unname(String table, List<Tuple> quoting, TextsChoice choice) {
        Map<Long, String> texts = new LinkedHashMap<>();
        Set<PostChanged> touched = new LinkedHashSet<>();
        for (Tuple row : quoting) {
            Long id = row.get("id", Long.class);
            String before = texts.getOrDefault(id, row.get("text", String.class));
            texts.put(id, without(before, row.get("quoted", Long.class), choice));
            touched.add(new PostChanged(id, row.get("topic_id", Long.class)));
        }
        texts.forEach((id, markdown) -> {
            boolean isPost = table.equals("forum_post");
            Query update = entityManager.createNativeQuery("update " + table + " set markdown = :markdown"
                    + (isPost ? ", html = :html, version = version + 1" : "") + " where id = :id")
                    .setParameter("markdown", markdown).setParameter("id", id);
            if (isPost) {
                update.setParameter("html", text.render(markdown).html());
            }
            update.executeUpdate();
        });
        if (table.equals("forum_post")) {
            touched.forEach(changed::fire);
        }
    }

    /** The same text, naming nobody; and quoting nothing of that post, when it goes. */
    private String without(String markdown, long quoted, TextsChoice choice) {
        String source = "](" + ForumRoutes.ROUTES.post(quoted) + ")";
        Pattern named = Pattern.compile("\\[[^\\[\\]]*" + Pattern.quote(source));
        List<String> kept = new ArrayList<>();
        boolean isQuoting = false;
        for (String line : markdown.split("\n", -1)) {
            String unnamed = named.matcher(line).replaceAll(Matcher.quoteReplacement("[" + say.nobody() + source));
            isQuoting = choice == TextsChoice.DELETE && line.startsWith(">")
                    && (isQuoting || line.contains(source));
            if (!isQuoting) {
                kept.add(unnamed);
            } else if (line.contains(source)) {
                kept.addAll(List.of(unnamed, ">", "> *" + say.deleted() + "*"));
            }
        }
        return String.join("\n", kept);
    }

    private List<Tuple> rows(String sql, long member) {
        List<?> rows = query(sql, member).getResultList();
        return rows.stream().map(Tuple.class::cast).toList();
    }

    private Query query(String sql, long member) {
        return entityManager.createNativeQuery(sql, Tuple.class).setParameter("member", member);
    }

    private void update(String sql, long member) {
        entityManager.createNativeQuery(sql).setParameter("member", member).executeUpdate();
    }
}
