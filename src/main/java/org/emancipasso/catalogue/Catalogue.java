package org.emancipasso.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.emancipasso.search.Folding;

/** The tools by name. The only place that adds one. */
@ApplicationScoped
public class Catalogue {

    /** What the two kinds are called where merged ones are kept. */
    private static final String TOOLS = "tool";
    private static final String REPLACED_TOOLS = "replaced-tool";

    private final EntityManager entityManager;

    Catalogue(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The tools of these names; one not known yet is added « à relire ». Runs in the caller's transaction. */
    public Set<Tool> tools(Collection<String> names) {
        return new LinkedHashSet<>(toolsByCode(names).values());
    }

    /** The same, by the {@link #code} of each name, which is another's if the two were merged. */
    public Map<String, Tool> toolsByCode(Collection<String> names) {
        return named(Tool.class, names, Tool::new);
    }

    /** The replaced tools of these names; one not known yet is added « à relire ». Runs in the caller's transaction. */
    public Set<ReplacedTool> replacedTools(Collection<String> names) {
        return new LinkedHashSet<>(replacedToolsByCode(names).values());
    }

    /** The same, by the {@link #code} of each name, which is another's if the two were merged. */
    public Map<String, ReplacedTool> replacedToolsByCode(Collection<String> names) {
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

    private <T extends NamedTool> Map<String, T> named(Class<T> kind, Collection<String> names,
            BiFunction<String, String, T> create) {
        Map<String, T> tools = new LinkedHashMap<>();
        if (names.isEmpty()) {
            return tools;
        }
        Map<String, String> current = currentCodes(kind, names);
        Map<String, T> known = new HashMap<>();
        entityManager.createQuery("from " + kind.getSimpleName() + " where code in :codes", kind)
                .setParameter("codes", List.copyOf(current.values())).getResultStream()
                .forEach(tool -> known.put(tool.code(), tool));
        names.forEach(name -> tools.put(code(name), known.computeIfAbsent(current.get(code(name)), code -> {
            T tool = create.apply(code, name.strip());
            entityManager.persist(tool);
            return tool;
        })));
        return tools;
    }

    /** By the code of a name, the code that its tool has now. */
    private Map<String, String> currentCodes(Class<? extends NamedTool> kind, Collection<String> names) {
        Map<String, String> current = new HashMap<>();
        names.forEach(name -> current.put(code(name), code(name)));
        List<?> rows = entityManager.createNativeQuery(
                "select code, target from term_redirect where list = :list and code in :codes", Tuple.class)
                .setParameter("list", kind == Tool.class ? TOOLS : REPLACED_TOOLS)
                .setParameter("codes", List.copyOf(current.keySet())).getResultList();
        rows.stream().map(Tuple.class::cast)
                .forEach(row -> current.put(row.get(0, String.class), row.get(1, String.class)));
        return current;
    }
}
