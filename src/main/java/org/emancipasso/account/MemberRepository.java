package org.emancipasso.account;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;

import org.emancipasso.account.Members.Author;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** The database queries of accounts. */
@ApplicationScoped
class MemberRepository implements PanacheRepository<Member> {

    private static final int MOST_FOUND = 50;
    private static final int MOST_STAFF = 200;

    /** Whom the provider calls so; a new member the first time, and one only however many log in at once. */
    Member knownOrNew(Login login, Instant now) {
        getEntityManager().createNativeQuery("""
            insert into member (version, issuer, subject, email, created_at, seen_at)
            values (0, :issuer, :subject, :email, :now, :now) on conflict (issuer, subject) do nothing""")
                .setParameter("issuer", login.issuer()).setParameter("subject", login.subject())
                .setParameter("email", login.email()).setParameter("now", now).executeUpdate();
        return find("issuer = ?1 and subject = ?2", login.issuer(), login.subject())
                .withLock(LockModeType.PESSIMISTIC_WRITE).singleResult();
    }

    /** What readers may know of some, by id. In SQL: a list of another length would be translated anew for each page. */
    Map<Long, Author> authors(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<?> rows = getEntityManager().createNativeQuery("""
            select id, coalesce(display_name, ''), public_profile from member where id = any(:ids)""", Tuple.class)
                .setParameter("ids", ids.toArray(Long[]::new)).getResultList();
        return rows.stream().map(Tuple.class::cast).collect(Collectors.toMap(row -> row.get(0, Long.class),
                row -> new Author(row.get(0, Long.class), row.get(1, String.class), row.get(2, Boolean.class))));
    }

    /** Those with a page of their own whom nobody else shares the handle of. */
    Map<String, Long> publicByHandle(Collection<String> handles) {
        List<?> rows = getEntityManager().createNativeQuery("""
            select replace(display_name, ' ', '-'), min(id) from member
            where public_profile and status = 'ACTIVE' and replace(display_name, ' ', '-') in (:handles)
            group by 1 having count(*) = 1""", Tuple.class).setParameter("handles", handles).getResultList();
        return rows.stream().map(Tuple.class::cast)
                .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, Long.class)));
    }

    /** At most 50 whose name holds these words or whose address is this, the latest to come first. */
    List<Member> found(String words) {
        String part = "%" + words.replaceAll("([%_\\\\])", "\\\\$1") + "%";
        return find("lower(displayName) like lower(?1) escape '\\' or lower(email) = lower(?2)"
                + " or ?2 = '' order by id desc", part, words).page(0, MOST_FOUND).list();
    }

    /** At most 50 whose name holds these words, by id. */
    List<Long> named(String words) {
        String part = "%" + words.replaceAll("([%_\\\\])", "\\\\$1") + "%";
        return getEntityManager().createQuery(
                "select id from Member where lower(displayName) like lower(:part) escape '\\' order by id", Long.class)
                .setParameter("part", part).setMaxResults(MOST_FOUND).getResultList();
    }

    /** Those who had a role when the provider was last asked, by name; more than a team has. */
    List<Member> staff() {
        return find("array_length(roles) > 0 order by lower(displayName), id").page(0, MOST_STAFF).list();
    }

    /** The ids of those who were not here since then. */
    List<Long> unseenSince(Instant then) {
        return getEntityManager().createQuery("""
            select id from Member where seenAt < :then and issuer <> :examples order by id""", Long.class)
                .setParameter("then", then).setParameter("examples", ExampleMembers.ISSUER).getResultList();
    }

    /** The same of those who never accepted any terms of use. */
    List<Long> unwelcomedSince(Instant then) {
        return getEntityManager().createQuery("""
            select id from Member where seenAt < :then and termsAcceptedAt is null order by id""", Long.class)
                .setParameter("then", then).getResultList();
    }

    /** Those whose suspension is over, that nobody else is about to reinstate. */
    List<Member> suspendedUntil(Instant now) {
        List<?> rows = getEntityManager().createNativeQuery("""
            select * from member where status = 'SUSPENDED' and suspended_until <= :now order by id limit 100
            for update skip locked""", Member.class).setParameter("now", now).getResultList();
        return rows.stream().map(Member.class::cast).toList();
    }

    /** Whether a day is set for their erasure. */
    boolean hasAskedToLeave(long id) {
        return !getEntityManager().createNativeQuery("select 1 from departure where member_id = :id")
                .setParameter("id", id).getResultList().isEmpty();
    }

    /** Was here: past the version, since it must not cross what the member changes meanwhile. */
    void see(long id, Instant now) {
        update("seenAt = ?1 where id = ?2", now, id);
    }
}
