package org.emancipasso.account.organisation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;

import org.emancipasso.account.organisation.Spokespeople.SpokenFor;
import org.jspecify.annotations.Nullable;

/** The database queries of organisations and of who is in them. */
@ApplicationScoped
class OrganisationRepository {

    private static final int MOST = 200;

    private final EntityManager entityManager;

    /** An organisation that somebody is in. */
    record Mine(long id, String name, Part part, boolean speaks, boolean proven, Instant joinedAt) {}

    /** A line of the page of staff. */
    record Line(long id, String name, @Nullable Instant askedAt, @Nullable String provenDomain) {}

    OrganisationRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    Optional<Organisation> find(long id) {
        return Optional.ofNullable(entityManager.find(Organisation.class, id));
    }

    /** The same, until the end of the transaction nobody else's: what is decided there depends on who is in it. */
    Optional<Organisation> locked(long id) {
        return Optional.ofNullable(entityManager.find(Organisation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Has the forms of a member wait for each other. */
    void lockMember(long member) {
        entityManager.createNativeQuery("select 1 from member where id = :id for update").setParameter("id", member)
                .getResultList();
    }

    /** What a form made when it was sent before. */
    Optional<Long> madeBy(long member, String creationKey, String name) {
        return entityManager
                .createQuery("select id from Organisation where createdBy = :member and creationKey = :key "
                        + "and name = :name", Long.class)
                .setParameter("member", member).setParameter("key", creationKey).setParameter("name", name)
                .getResultStream().findFirst();
    }

    Optional<Membership> membership(long organisation, long member) {
        return entityManager
                .createQuery("from Membership where organisationId = :organisation and memberId = :member",
                        Membership.class)
                .setParameter("organisation", organisation).setParameter("member", member).getResultStream()
                .findFirst();
    }

    List<Membership> memberships(long organisation) {
        return entityManager
                .createQuery("from Membership where organisationId = :organisation order by id", Membership.class)
                .setParameter("organisation", organisation).getResultList();
    }

    /** Which organisations somebody is in, in the order in which all must lock them. */
    List<Long> idsOfMember(long member) {
        return entityManager
                .createQuery("select organisationId from Membership where memberId = :member order by organisationId",
                        Long.class)
                .setParameter("member", member).getResultList();
    }

    void remove(Membership membership) {
        entityManager.remove(membership);
    }

    /** Who is in it, who came first first. */
    List<Person> people(long organisation) {
        return entityManager
                .createQuery("select m.memberId, coalesce(a.displayName, ''), m.part, m.speaks, m.joinedAt "
                        + "from Membership m join Member a on a.id = m.memberId "
                        + "where m.organisationId = :organisation order by m.joinedAt, m.id", Person.class)
                .setParameter("organisation", organisation).getResultList();
    }

    /** Whether somebody is responsible for it, and their account works. */
    boolean looksAfter(long id, long member) {
        return !entityManager
                .createQuery("select 1 from Membership m, Member a where a.id = m.memberId and m.organisationId = :id "
                        + "and m.memberId = :member and m.part = RESPONSIBLE and a.status <> SUSPENDED", Integer.class)
                .setParameter("id", id).setParameter("member", member).getResultList().isEmpty();
    }

    /** The name that others see of a member. */
    Optional<String> displayName(long member) {
        return entityManager.createQuery("select coalesce(displayName, '') from Member where id = :id", String.class)
                .setParameter("id", member).getResultStream().findFirst();
    }

    /** The address of a member. */
    Optional<String> email(long member) {
        return entityManager.createQuery("select email from Member where id = :id", String.class)
                .setParameter("id", member).getResultStream().findFirst();
    }

    /** The addresses of those who are in it. */
    List<String> emails(long organisation) {
        return entityManager.createQuery("select a.email from Membership m join Member a on a.id = m.memberId "
                + "where m.organisationId = :organisation", String.class).setParameter("organisation", organisation)
                .getResultList();
    }

    /** The organisations that somebody is in, by name. */
    List<Mine> ofMember(long member) {
        return entityManager
                .createQuery("select o.id, o.name, m.part, m.speaks, o.provenAt is not null, m.joinedAt "
                        + "from Membership m join Organisation o on o.id = m.organisationId "
                        + "where m.memberId = :member order by lower(o.name), o.id", Mine.class)
                .setParameter("member", member).getResultList();
    }

    List<SpokenFor> spokenForBy(long member) {
        return entityManager.createQuery("select o.id, o.name, o.provenDomain "
                + "from Membership m join Organisation o on o.id = m.organisationId join Member a on a.id = m.memberId "
                + "where m.memberId = :member and m.speaks and o.provenAt is not null and a.status <> SUSPENDED "
                + "order by lower(o.name), o.id",
                SpokenFor.class).setParameter("member", member).getResultList();
    }

    /** The addresses that somebody invited and that have not answered. */
    List<String> openInvitationsBy(long member) {
        return entityManager
                .createQuery("select email from Invitation where invitedBy = :member and ended is null order by id",
                        String.class)
                .setParameter("member", member).getResultList();
    }

    /** Those that want a curator to look, who waits longest first. */
    List<Line> asking() {
        return lines("o.curatorAskedAt is not null order by o.curatorAskedAt");
    }

    /** Those where nobody is left. */
    List<Line> deserted() {
        return lines("not exists (select 1 from Membership m where m.organisationId = o.id) order by o.id");
    }

    /** Those that are proven, the last one first. */
    List<Line> proven() {
        return lines("o.provenAt is not null order by o.provenAt desc");
    }

    private List<Line> lines(String condition) {
        return entityManager
                .createQuery("select o.id, o.name, o.curatorAskedAt, o.provenDomain from Organisation o where "
                        + condition, Line.class)
                .setMaxResults(MOST).getResultList();
    }

    /** The labels of those that are proven, by id. In SQL: a list of another length would be translated anew for each page. */
    Map<Long, String> labels(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<?> rows = entityManager
                .createNativeQuery("""
                    select id, name, proven_domain from organisation where proven_at is not null and id = any(:ids)""",
                        Tuple.class)
                .setParameter("ids", ids.toArray(Long[]::new)).getResultList();
        return rows.stream().map(Tuple.class::cast).map(row -> new SpokenFor(row.get(0, Long.class),
                row.get(1, String.class), row.get(2, String.class)))
                .collect(Collectors.toMap(SpokenFor::organisation, SpokenFor::label));
    }

    /** How many codes left for an organisation, or for a member whatever the organisation. */
    long codesSince(long organisation, long member, Instant since) {
        return entityManager
                .createQuery("select count(*) from ProofCode where (organisationId = :organisation "
                        + "or memberId = :member) and sentAt > :since", Long.class)
                .setParameter("organisation", organisation).setParameter("member", member)
                .setParameter("since", since).getSingleResult();
    }

    /** The code that was sent last. */
    Optional<ProofCode> lastCode(long organisation) {
        return entityManager.createQuery("from ProofCode where organisationId = :organisation order by id desc",
                ProofCode.class).setParameter("organisation", organisation).setMaxResults(1).getResultStream()
                .findFirst();
    }

    /** Takes away the codes that nothing depends on any more. */
    void forgetCodesBefore(Instant day) {
        entityManager.createQuery("delete from ProofCode where sentAt < :day").setParameter("day", day)
                .executeUpdate();
    }

    /** Leaves nothing of a member in what stays. */
    void forgetAuthor(long member) {
        for (String column : List.of("update Organisation set createdBy = null where createdBy = :member",
                "update Invitation set invitedBy = null where invitedBy = :member",
                "update ProofCode set memberId = null where memberId = :member")) {
            entityManager.createQuery(column).setParameter("member", member).executeUpdate();
        }
    }
}
