package org.emancipasso.forum.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.emancipasso.account.Actor;
import org.emancipasso.audit.AuditEntry;
import org.emancipasso.audit.AuditLog;
import org.emancipasso.search.Folding;

/** Adds, changes and orders categories. All rows are held while one changes: there are few. */
@ApplicationScoped
class CategoryDeskService {

    private static final String SUBJECT = "forum-category";

    private final EntityManager entityManager;
    private final AuditLog audit;

    CategoryDeskService(EntityManager entityManager, AuditLog audit) {
        this.entityManager = entityManager;
        this.audit = audit;
    }

    /** What became of a form. */
    enum Saved {
        DONE,
        TAKEN,
        STALE,
        GONE
    }

    /**
     * A category as admins see it.
     *
     * @param topics how many are published
     */
    record Kept(String code, CategoryForm form, int topics) {}

    /** All, in their order. */
    @Transactional
    List<Kept> all() {
        return all("");
    }

    @Transactional
    Optional<Kept> one(String code) {
        return all().stream().filter(category -> category.code().equals(code)).findFirst();
    }

    /** Adds one, as the last. */
    @Transactional
    Saved add(Actor actor, CategoryForm form) {
        String code = Folding.slug(form.name());
        int rows = filled(
                entityManager.createNativeQuery(
                        """
                            insert into forum_category (code, name, introduction, colour, form, position, may_see, may_create, may_reply)
                            values (:code, :name, :introduction, :colour, :form,
                            (select coalesce(max(position), 0) + 1 from forum_category), :maySee, :mayCreate, :mayReply)
                            on conflict (code) do nothing"""),
                code, form).executeUpdate();
        if (rows > 0) {
            audit.record(new AuditEntry(actor.id(), SUBJECT + ".create", SUBJECT, code, null, Map.of(), form.facts()));
        }
        return rows > 0 ? Saved.DONE : Saved.TAKEN;
    }

    /** Changes one; its code, hence its address, stays. */
    @Transactional
    Saved change(Actor actor, String code, CategoryForm form) {
        Optional<Kept> before = all(" for update").stream().filter(one -> one.code().equals(code)).findFirst();
        if (before.isEmpty()) {
            return Saved.GONE;
        }
        if (before.get().form().facts().equals(form.facts())) {
            return Saved.DONE;
        }
        if (before.get().form().number() != form.number()) {
            return Saved.STALE;
        }
        filled(entityManager.createNativeQuery("""
            update forum_category set name = :name, introduction = :introduction, colour = :colour, form = :form,
            may_see = :maySee, may_create = :mayCreate, may_reply = :mayReply, version = version + 1
            where code = :code"""), code, form).executeUpdate();
        audit.record(new AuditEntry(actor.id(), SUBJECT + ".change", SUBJECT, code, null,
                before.get().form().facts(), form.facts()));
        return Saved.DONE;
    }

    /**
     * Moves one; nothing when it is not where it was seen, so that a form pressed twice moves once.
     *
     * @param place from 0
     */
    @Transactional
    void move(Actor actor, String code, int place, boolean isUp) {
        List<String> order = new ArrayList<>(all(" for update").stream().map(Kept::code).toList());
        int other = isUp ? place - 1 : place + 1;
        if (order.indexOf(code) != place || other < 0 || other >= order.size()) {
            return;
        }
        Collections.swap(order, place, other);
        for (int i = 0; i < order.size(); i++) {
            entityManager.createNativeQuery("update forum_category set position = :position where code = :code")
                    .setParameter("position", i + 1).setParameter("code", order.get(i)).executeUpdate();
        }
        audit.record(new AuditEntry(actor.id(), SUBJECT + ".move", SUBJECT, code, null,
                Map.of("place", place + 1), Map.of("place", other + 1)));
    }

    private static Query filled(Query query, String code, CategoryForm form) {
        return query.setParameter("code", code).setParameter("name", form.name())
                .setParameter("introduction", form.introduction()).setParameter("colour", form.colour())
                .setParameter("form", form.form()).setParameter("maySee", form.maySee())
                .setParameter("mayCreate", form.mayCreate()).setParameter("mayReply", form.mayReply());
    }

    private List<Kept> all(String lock) {
        List<?> rows = entityManager.createNativeQuery("""
            select code, name, introduction, colour, form, may_see, may_reply, may_create, version, topics
            from forum_category order by position, id""" + lock, Tuple.class).getResultList();
        return rows.stream().map(Tuple.class::cast).map(row -> new Kept(row.get(0, String.class),
                new CategoryForm(row.get(1, String.class), row.get(2, String.class), row.get(3, String.class),
                        row.get(4, String.class), row.get(5, String.class), row.get(6, String.class),
                        row.get(7, String.class), "" + row.get(8, Integer.class)),
                row.get(9, Integer.class))).toList();
    }
}
