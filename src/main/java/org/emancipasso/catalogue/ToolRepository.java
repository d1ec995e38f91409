package org.emancipasso.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;

import org.emancipasso.data.Scalars;
import org.emancipasso.search.Folding;
import org.hibernate.search.mapper.orm.Search;

/** The database queries of tools. */
@ApplicationScoped
public class ToolRepository {

    private static final String WHOLE = "select distinct t from Tool t left join fetch t.replaces ";
    private static final String SHOWN = WHOLE + "where t.state = DESCRIBED ";

    private final EntityManager entityManager;

    ToolRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Something that one leaves, and how many described tools take its place. */
    public record Left(String code, String name, long tools) {}

    /** Until the transaction ends, nobody else changes the tools; the desk of words takes the same lock. */
    void lock() {
        entityManager.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:list, 51))")
                .setParameter("list", Catalogue.TOOLS).getSingleResult();
    }

    /** One to be changed. */
    Optional<Tool> find(long id) {
        return query(WHOLE + "where t.id = :id").setParameter("id", id).getResultList().stream().findFirst();
    }

    /** One to be changed, by its code. */
    Optional<Tool> find(String code) {
        return query(WHOLE + "where t.code = :code").setParameter("code", code).getResultList().stream().findFirst();
    }

    /** Those of some codes, to be changed. */
    List<Tool> find(List<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : query(WHOLE + "where t.code in :codes").setParameter("codes", codes)
                        .getResultList();
    }

    /** One, shown or not. */
    Optional<ToolSheet> sheet(long id) {
        return find(id).map(Tool::sheet);
    }

    /** A described one. */
    public Optional<ToolSheet> described(String code) {
        return sheets(query(SHOWN + "and t.code = :code").setParameter("code", code)).stream().findFirst();
    }

    /** All that are described, by name. */
    public List<ToolSheet> described() {
        return sheets(query(SHOWN));
    }

    /** Of some codes, the names and the pages of those that are described, by name. */
    public Map<String, String> pages(Collection<String> codes) {
        Map<String, String> pages = new LinkedHashMap<>();
        if (!codes.isEmpty()) {
            entityManager.createQuery("""
                select t.id, t.name from Tool t where t.state = DESCRIBED and t.code in :codes order by t.name""",
                    Tuple.class).setParameter("codes", codes).getResultList()
                    .forEach(row -> pages.put(row.get(1, String.class),
                            CatalogueRoutes.ROUTES.tool(row.get(0, Long.class), row.get(1, String.class))));
        }
        return pages;
    }

    /** Those for a need. */
    List<ToolSheet> describedFor(String need) {
        return sheets(query(SHOWN + "and array_contains(t.categories, :need)").setParameter("need", need));
    }

    /** Those that take the place of something. */
    List<ToolSheet> describedReplacing(String left) {
        return sheets(
                query(SHOWN + "and exists (select 1 from Tool o join o.replaces r where o = t and r.code = :left)")
                        .setParameter("left", left));
    }

    /** Those that were described last, the last first. */
    public List<ToolSheet> newest(int most) {
        List<Long> ids = entityManager.createQuery(
                "select t.id from Tool t where t.state = DESCRIBED order by t.describedAt desc, t.id desc", Long.class)
                .setMaxResults(most).getResultList();
        Comparator<ToolSheet> order = Comparator.comparing(sheet -> ids.indexOf(sheet.id()));
        return ids.isEmpty()
                ? List.of()
                : sheets(query(SHOWN + "and t.id in :ids").setParameter("ids", ids)).stream().sorted(order).toList();
    }

    /** All that a described tool takes the place of, by name. */
    public List<Left> left() {
        return left("""
            select r.code, r.name, count(*) from tool_replaces tr join tool t on t.id = tr.tool_id
            join replaced_tool r on r.id = tr.replaced_tool_id where t.state = 'DESCRIBED' group by r.code, r.name""");
    }

    /** All that any tool takes the place of, drafts too, by name. */
    public List<Left> leftByAny() {
        return left("""
            select r.code, r.name, count(*) from tool_replaces tr join replaced_tool r on r.id = tr.replaced_tool_id
            group by r.code, r.name""");
    }

    /** The tool that took the place of one that was merged. */
    Optional<ToolSheet> mergedInto(long id) {
        return Scalars.query(entityManager, "select target_id from tool_merged where id = :id", Long.class)
                .setParameter("id", id).getResultList().stream().findFirst().flatMap(this::sheet);
    }

    /** Remembers what became of the page of one, and of the pages that led to it; who uses it uses the other. */
    void merge(long id, long target) {
        run("update tool_merged set target_id = :target where target_id = :id", id, target);
        run("insert into tool_merged (id, target_id) values (:id, :target)", id, target);
        run("""
            insert into tool_use (tool_id, organisation_id, declared_by, declared_at)
            select :target, organisation_id, declared_by, declared_at from tool_use where tool_id = :id
            on conflict do nothing""", id, target);
    }

    private void run(String sql, long id, long target) {
        entityManager.createNativeQuery(sql).setParameter("id", id).setParameter("target", target).executeUpdate();
    }

    /** All that replace something, drafts too. */
    List<Tool> replacing(String left) {
        return query(WHOLE + "where exists (select 1 from Tool o join o.replaces r where o = t and r.code = :left)")
                .setParameter("left", left).getResultList();
    }

    /** All with a need, drafts too. */
    List<Tool> withNeed(String need) {
        return query(WHOLE + "where array_contains(t.categories, :need)").setParameter("need", need).getResultList();
    }

    /** Brings some to the index as the database has them now. */
    void index(List<Tool> tools) {
        entityManager.flush();
        tools.forEach(entityManager::refresh);
        var plan = Search.session(entityManager).indexingPlan();
        tools.forEach(plan::addOrUpdate);
    }

    /** Takes one out of the index that a statement of another's takes out of the database. */
    void unindex(Tool tool) {
        Search.session(entityManager).indexingPlan().delete(tool);
    }

    private List<Left> left(String sql) {
        List<?> rows = entityManager.createNativeQuery(sql, Tuple.class).getResultList();
        return rows.stream().map(Tuple.class::cast)
                .map(row -> new Left(row.get(0, String.class), row.get(1, String.class),
                        row.get(2, Number.class).longValue()))
                .sorted(Comparator.comparing((Left left) -> Folding.fold(left.name())).thenComparing(Left::code))
                .toList();
    }

    private TypedQuery<Tool> query(String jpql) {
        return entityManager.createQuery(jpql, Tool.class);
    }

    private static List<ToolSheet> sheets(TypedQuery<Tool> query) {
        return query.getResultList().stream().map(Tool::sheet)
                .sorted(Comparator.comparing((ToolSheet sheet) -> Folding.fold(sheet.name()))
                        .thenComparing(ToolSheet::code))
                .toList();
    }
}
