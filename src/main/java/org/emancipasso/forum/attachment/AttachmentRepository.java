package org.emancipasso.forum.attachment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import org.emancipasso.data.Scalars;
import org.emancipasso.web.upload.Upload.Accepted;
import org.emancipasso.web.upload.Upload.Drawn;

/** The database queries of attachments. */
@ApplicationScoped
class AttachmentRepository {

    private static final String SELECT = """
        select id, token, author_id, post_id, name, type, weight, digest, width, height from forum_attachment where
        """;
    /** A post that exists already has a form whose key says so. */
    private static final String OF_FORM = """
        author_id = :member and (post_id is null and form_key = :key or :key = 'message-' || post_id)""";

    private final EntityManager entityManager;

    AttachmentRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<Attachment> find(String token) {
        return read(entityManager.createNativeQuery(SELECT + "token = :token", Tuple.class).setParameter("token",
                token)).stream().findFirst();
    }

    List<Attachment> find(Collection<String> tokens) {
        return tokens.isEmpty()
                ? List.of()
                : read(entityManager.createNativeQuery(SELECT + "token in (:tokens)", Tuple.class)
                        .setParameter("tokens", tokens));
    }

    /** Those of a form, in their order. */
    List<Attachment> of(long member, String key) {
        return read(entityManager.createNativeQuery(SELECT + OF_FORM + " order by id", Tuple.class)
                .setParameter("member", member).setParameter("key", key));
    }

    /** All of somebody's. */
    List<Attachment> ofMember(long member) {
        return read(entityManager.createNativeQuery(SELECT + "author_id = :member order by id", Tuple.class)
                .setParameter("member", member));
    }

    /** Part of the bytes, from 0; none after the end. */
    byte[] content(long id, boolean isSmall, int from, int most) {
        return (byte[]) entityManager.createNativeQuery("""
            select substring(content, :first, :most) from forum_attachment_content
            where attachment_id = :id and is_small = :small""").setParameter("first", from + 1)
                .setParameter("most", most).setParameter("id", id).setParameter("small", isSmall).getSingleResult();
    }

    /** How many bytes there are. */
    int length(long id, boolean isSmall) {
        return Scalars.query(entityManager, """
            select octet_length(content) from forum_attachment_content
            where attachment_id = :id and is_small = :small""", Integer.class).setParameter("id", id)
                .setParameter("small", isSmall).getSingleResult();
    }

    /** Has one who attaches two files at once do so one after the other. */
    void hold(long member) {
        entityManager.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:key, 0))) held")
                .setParameter("key", "attachment " + member).getSingleResult();
    }

    /** What somebody had kept since then, in bytes. */
    long weightSince(long member, Instant then) {
        return ((Number) Scalars.query(entityManager, """
            select coalesce(sum(weight), 0) from forum_attachment where author_id = :member and created_at > :then""",
                Long.class).setParameter("member", member).setParameter("then", then).getSingleResult()).longValue();
    }

    void add(String token, long member, String key, Accepted file, String digest, Instant now) {
        Drawn picture = file.picture();
        Long id = Scalars.query(entityManager, """
            insert into forum_attachment (token, author_id, form_key, name, type, weight, digest, width, height,
            created_at) values (:token, :member, :key, :name, :type, :weight, :digest, cast(:width as int),
            cast(:height as int), :now) returning id""", Long.class).setParameter("token", token)
                .setParameter("member", member).setParameter("key", key).setParameter("name", file.name())
                .setParameter("type", file.type().mediaType).setParameter("weight", file.bytes().length)
                .setParameter("digest", digest)
                .setParameter("width", picture == null ? null : picture.smallWidth())
                .setParameter("height", picture == null ? null : picture.smallHeight()).setParameter("now", now)
                .getSingleResult();
        keep(id, false, file.bytes());
        if (picture != null) {
            keep(id, true, picture.small());
        }
    }

    private void keep(long id, boolean isSmall, byte[] content) {
        entityManager.createNativeQuery("""
            insert into forum_attachment_content (attachment_id, is_small, content) values (:id, :small, :content)""")
                .setParameter("id", id).setParameter("small", isSmall).setParameter("content", content)
                .executeUpdate();
    }

    /** Hangs on a post what its author attached to a form and left in the text. */
    void hang(long post) {
        entityManager.createNativeQuery("""
            update forum_attachment a set post_id = p.id from forum_post p where p.id = :post
            and a.author_id = p.author_id and a.post_id is null and position(a.token in p.markdown) > 0""")
                .setParameter("post", post).executeUpdate();
    }

    /** Takes off a post what its text names no more. */
    void takeOff(long post) {
        entityManager.createNativeQuery("""
            update forum_attachment a set post_id = null, form_key = 'message-' || p.id from forum_post p
            where p.id = :post and a.post_id = p.id and position(a.token in p.markdown) = 0""")
                .setParameter("post", post).executeUpdate();
    }

    /** Takes one away that is in a form of somebody's and on no post. */
    void remove(long member, String token) {
        entityManager.createNativeQuery(
                "delete from forum_attachment where author_id = :member and token = :token and post_id is null")
                .setParameter("member", member).setParameter("token", token).executeUpdate();
    }

    /** Takes away what nobody sent: on no post, in no draft. */
    int removeOrphans(Instant before) {
        return entityManager.createNativeQuery("""
            delete from forum_attachment a where a.post_id is null and a.created_at < :before and not exists
            (select 1 from forum_draft d where d.member_id = a.author_id and d.form_key = a.form_key)""")
                .setParameter("before", before).executeUpdate();
    }

    /** Takes away all that somebody attached. */
    void removeAll(long member) {
        entityManager.createNativeQuery("delete from forum_attachment where author_id = :member")
                .setParameter("member", member).executeUpdate();
    }

    /** Cuts from somebody what hangs on posts; the rest goes. */
    void disown(long member) {
        entityManager.createNativeQuery("delete from forum_attachment where author_id = :member and post_id is null")
                .setParameter("member", member).executeUpdate();
        entityManager.createNativeQuery("update forum_attachment set author_id = null where author_id = :member")
                .setParameter("member", member).executeUpdate();
    }

    private static List<Attachment> read(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(row -> new Attachment(row.get(0, Long.class),
                row.get(1, String.class), row.get(2, Long.class), row.get(3, Long.class), row.get(4, String.class),
                row.get(5, String.class), row.get(6, Integer.class), row.get(7, String.class),
                row.get(8, Integer.class), row.get(9, Integer.class))).toList();
    }
}
