import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.emancipasso.web.markdown.Markdown;
import org.emancipasso.web.markdown.References;
import org.postgresql.PGConnection;

/**
 * Fills a forum in the database: texts are rendered by the platform's renderer, rows are what it would have written. A tenth of
 * the topics has 40 to 70 posts, the others 1 to 10.
 *
 * @param topics how many
 * @param members how many write
 * @param longest posts of one topic more; 0 for none
 */
record ForumTier(int topics, int members, int longest) {

    /** Its number; the others follow. */
    static final long LONG_TOPIC = 1_000_000;
    private static final int MOST_TEXTS = 50_000;
    private static final int TITLES = 5_000;
    private static final int MOST_ROWS = 2_000;

    /** Writes all; what triggers would tell is not told. */
    void write(Connection database) throws SQLException, IOException {
        try (Statement statement = database.createStatement()) {
            statement.execute("create temp table written (id int primary key, markdown text, html text)");
            statement.execute("create temp table asked (id int primary key, title text)");
        }
        int texts = Math.min(MOST_TEXTS, topics * 10);
        copy(database, "written", texts, i -> {
            String markdown = new ForumText(i).post();
            return field(markdown) + "\t" + field(Markdown.render(markdown, References.NONE).html());
        });
        copy(database, "asked", TITLES, i -> field(new ForumText(-i).title()));
        try (Statement statement = database.createStatement()) {
            for (String table : List.of("forum_topic", "forum_post", "forum_topic_tag", "member", "organisation")) {
                statement.execute("alter table " + table + " disable trigger user");
            }
            statement.execute("""
                insert into member (issuer, subject, email, display_name, public_profile, terms_version,
                  terms_accepted_at, created_at, seen_at)
                select 'bench', 'bench-' || n, 'bench-' || n || '@exemple.org', 'Camille Bench ' || n, n %% 2 = 0,
                  '2026-11', now(), now() - interval '2 years', now() from generate_series(1, %d) n""".formatted(members));
            statement.execute("""
                insert into organisation (name, kind, proven_at, created_at, creation_key)
                select 'Association de mesure ' || n, 'ASSOCIATION', now(), now(), 'bench-' || n from generate_series(1, 50) n""");
            statement.execute("""
                create temp table writer as select id, row_number() over (order by id) - 1 as n from member
                where issuer = 'bench'""");
            statement.execute("create unique index on writer (n)");
            statement.execute("""
                create temp table speaker as select id, row_number() over (order by id) - 1 as n from organisation
                where creation_key like 'bench-%'""");
            statement.execute("""
                insert into forum_member (member_id, accepted, first_accepted_at, vouched_by)
                select id, 20, now() - interval '1 year', id from writer""");
            statement.execute("""
                insert into forum_tag (code, label) select 'mesure-' || n, 'mesure ' || n from generate_series(1, 200) n""");
            statement.execute("""
                create temp table category as select id, row_number() over (order by position) - 1 as n
                from forum_category""");
            statement.execute("""
                insert into forum_topic (id, category_id, title, answers, author_id, status, created_at, last_post_at, posts)
                overriding system value
                select %1$d + s.n, c.id, t.title, jsonb_build_object('outil', 'Nextcloud', 'besoin', t.title), w.id,
                  'PUBLISHED', s.began, s.began + s.posts * interval '3 hours', s.posts
                from (select n, now() - interval '850 days' - interval '300 days' * (%2$d - n) / %2$d
                        + case when n = 0 then interval '-400 days' else interval '830 days' * n / %2$d end as began,
                      case when n = 0 then %3$d when n %% 10 = 0 then 40 + n * 7 %% 30
                        else 1 + (n::bigint * 7919 %% 10)::int end as posts
                      from generate_series(case when %3$d = 0 then 1 else 0 end, %2$d) n) s
                join category c on c.n = (s.n * 13 / 7) %% (select count(*) from category)
                join asked t on t.id = 1 + s.n %% %4$d
                join writer w on w.n = (s.n * 31) %% %5$d""".formatted(LONG_TOPIC, topics, longest, TITLES, members));
            statement.execute("""
                insert into forum_post (topic_id, position, author_id, organisation_id, markdown, html, renderer, status,
                  created_at, published_at, form_key)
                select s.id, s.p, w.id, o.id, x.markdown, x.html,
                  (select max(renderer) from forum_post), 'PUBLISHED', s.at, s.at, 'bench-' || s.id || '-' || s.p
                from (select t.id, p, t.created_at + p * interval '3 hours' as at,
                        abs(hashint8(t.id * 16384 + p)::bigint) as h
                      from forum_topic t, generate_series(1, t.posts) p where t.id >= %1$d) s
                join written x on x.id = 1 + h %% %2$d
                join writer w on w.n = (case when s.p = 1 then (s.id - %1$d) * 31 else h end) %% %3$d
                left join speaker o on o.n = h %% 500 order by s.at""".formatted(LONG_TOPIC, texts, members));
            statement.execute("""
                insert into forum_topic_tag (topic_id, tag_id)
                select distinct t.id, g.id from forum_topic t, generate_series(1, 3) k
                join lateral (select id, code from forum_tag) g on true
                where t.id >= %d and k <= t.id %% 4 and g.code = 'mesure-' || 1 + (t.id * 17 + k * 41) %% 200"""
                    .formatted(LONG_TOPIC));
            statement.execute("""
                update forum_topic t set solution_id = p.id from forum_post p
                where t.id >= %d and t.id %% 3 = 0 and p.topic_id = t.id and p.position = 2""".formatted(LONG_TOPIC));
            statement.execute("""
                update forum_category c set
                topics = (select count(*) from forum_topic t where t.category_id = c.id and t.status = 'PUBLISHED'),
                last_post_at = (select max(last_post_at) from forum_topic t
                                where t.category_id = c.id and t.status = 'PUBLISHED')""");
            statement.execute("select setval(pg_get_serial_sequence('forum_topic', 'id'), (select max(id) from forum_topic))");
            for (String table : List.of("forum_topic", "forum_post", "forum_topic_tag", "member", "organisation")) {
                statement.execute("alter table " + table + " enable trigger user");
            }
            statement.execute("vacuum analyze");
        }
    }

    /** Logs one of them in. */
    static String cookie(Connection database, int member) throws SQLException {
        String token = "bench-token-" + member;
        try (PreparedStatement insert = database.prepareStatement("""
            insert into member_session (token_hash, member_id, id_token, second_factor, device, opened_at, seen_at, ends_at)
            select ?, id, 'x', false, 'bench', now(), now(), now() + interval '5 hours' from member
            where issuer = 'bench' and subject = ? on conflict do nothing""")) {
            insert.setString(1, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.UTF_8))));
            insert.setString(2, "bench-" + member);
            insert.executeUpdate();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        return "__Host-session=" + token;
    }

    /** Numbers of topics of at least so many posts, spread over all of them. */
    static List<Long> topics(Connection database, int posts, int most) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery("""
            select id from forum_topic where id > %d and posts >= %d order by hashint8(id) limit %d"""
                .formatted(LONG_TOPIC, posts, most))) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    private interface Row {
        String of(int id);
    }

    private static void copy(Connection database, String table, int rows, Row row) throws SQLException, IOException {
        for (int from = 1; from <= rows; from += MOST_ROWS) {
            String lines = IntStream.range(from, Math.min(rows + 1, from + MOST_ROWS)).parallel()
                    .mapToObj(i -> i + "\t" + row.of(i) + "\n").collect(Collectors.joining());
            database.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin",
                    new StringReader(lines));
        }
    }

    /** As COPY reads it. */
    private static String field(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }
}
