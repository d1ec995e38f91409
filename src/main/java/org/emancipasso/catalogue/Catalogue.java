package org.emancipasso.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.emancipasso.search.Folding;

/** The tools by name. The only place that adds one. */
@ApplicationScoped
public class Catalogue {

    private final EntityManager entityManager;

    Catalogue(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The tools of these names; one not known yet is added « à relire ». Runs in the caller's transaction. */
    public Set<Tool> tools(Collection<String> names) {
        return named(Tool.class, names, Tool::new);
    }

    /** The replaced tools of these names; one not known yet is added « à relire ». Runs in the caller's transaction. */
    public Set<ReplacedTool> replacedTools(Collection<String> names) {
        return named(ReplacedTool.class, names, ReplacedTool::new);
    }

    /** The names of all free tools, by code. */
    public Map<String, String> toolNames() {
        return names(Tool.class);
    }

    /** The names of all replaced tools, by code. */
    public Map<String, String> replacedToolNames() {
        return names(ReplacedTool.class);
    }

    /** The code of a name: {@code "Google Drive"} → {@code google-drive}; empty when it has no letter or digit. */
    public static String code(String name) {
        return Folding.slug(name);
    }

    private Map<String, String> names(Class<? extends NamedTool> kind) {
        return entityManager.createQuery("from " + kind.getSimpleName(), kind).getResultStream()
                .collect(Collectors.toMap(NamedTool::code, NamedTool::name));
    }

    private <T extends NamedTool> Set<T> named(Class<T> kind, Collection<String> names,
            BiFunction<String, String, T> create) {
        if (names.isEmpty()) {
            return new LinkedHashSet<>();
        }
        List<String> codes = names.stream().map(Catalogue::code).toList();
        Map<String, T> known = new HashMap<>();
        entityManager.createQuery("from " + kind.getSimpleName() + " where code in :codes", kind)
                .setParameter("codes", codes).getResultStream().forEach(tool -> known.put(tool.code(), tool));
        return names.stream().map(name -> known.computeIfAbsent(code(name), code -> {
            T tool = create.apply(code, name.strip());
            entityManager.persist(tool);
            return tool;
        })).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
