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
    static final String TOOLS = "tool";
    static final String REPLACED_TOOLS = "replaced-tool";

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
        return offered(named(Tool.class, byCode(names), Tool::new));
    }

    /** The replaced tools of these names; one not known yet is added « à relire ». Runs in the caller's transaction. */
    public Set<ReplacedTool> replacedTools(Collection<String> names) {
        return new LinkedHashSet<>(replacedToolsByCode(names).values());
    }

    /** The same, by the {@link #code} of each name, which is another's if the two were merged. */
    public Map<String, ReplacedTool> replacedToolsByCode(Collection<String> names) {
        return offered(replacedToolsInFile(names));
    }

    /** The same, but that no list of words offers those that only a file names. */
    Map<String, ReplacedTool> replacedToolsInFile(Collection<String> names) {
        return named(ReplacedTool.class, byCode(names), ReplacedTool::new);
    }

    /**
     * The tools of a file; one not known yet is a draft that no list of words offers. Runs in the caller's transaction.
     *
     * @param names by code
     */
    Map<String, Tool> toolsInFile(Map<String, String> names) {
        return named(Tool.class, names, Tool::new);
    }

    /** The names of the free tools that lists of words offer, by code. */
    public Map<String, String> toolNames() {
        return names("Tool");
    }

    /** The names of the replaced tools that lists of words offer, by code. */
    public Map<String, String> replacedToolNames() {
        return names("ReplacedTool");
    }

    /** The code of a name: {@code "Google Drive"} → {@code google-drive}; empty when it has no letter or digit. */
    public static String code(String name) {
        return Folding.slug(name);
    }

    /** A replaced tool that is there. */
    ReplacedTool replaced(String code) {
        return entityManager.createQuery("from ReplacedTool where code = :code", ReplacedTool.class)
                .setParameter("code", code).getSingleResult();
    }

    /** The code that a replaced tool has now: another one if it was merged. */
    public String currentReplaced(String code) {
        return currentCodes(ReplacedTool.class, List.of(code)).getOrDefault(code, code);
    }

    /** The code that a tool has now: another one if it was merged. */
    public String currentTool(String code) {
        return currentCodes(Tool.class, List.of(code)).getOrDefault(code, code);
    }

    /** By code, the code that each tool has now. */
    Map<String, String> currentTools(Collection<String> codes) {
        return codes.isEmpty() ? Map.of() : currentCodes(Tool.class, codes);
    }

    private Map<String, String> names(String kind) {
        return entityManager.createQuery("select code, name from " + kind + " where offered = true", Tuple.class)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, String.class)));
    }

    private static Map<String, String> byCode(Collection<String> names) {
        Map<String, String> byCode = new LinkedHashMap<>();
        names.forEach(name -> byCode.putIfAbsent(code(name), name.strip()));
        return byCode;
    }

    private static <T extends NamedTool> Map<String, T> offered(Map<String, T> tools) {
        tools.values().forEach(NamedTool::offer);
        return tools;
    }

    private <T extends NamedTool> Map<String, T> named(Class<T> kind, Map<String, String> names,
            BiFunction<String, String, T> create) {
        Map<String, T> tools = new LinkedHashMap<>();
        if (names.isEmpty()) {
            return tools;
        }
        Map<String, String> current = currentCodes(kind, names.keySet());
        Map<String, T> known = new HashMap<>();
        entityManager.createQuery("from " + kind.getSimpleName() + " where code in :codes", kind)
                .setParameter("codes", List.copyOf(current.values())).getResultStream()
                .forEach(tool -> known.put(tool.code(), tool));
        names.forEach((asked, name) -> tools.put(asked,
                known.computeIfAbsent(current.getOrDefault(asked, asked), code -> {
                    T tool = create.apply(code, name);
                    entityManager.persist(tool);
                    return tool;
                })));
        return tools;
    }

    /** By code, the code that its tool has now. */
    private Map<String, String> currentCodes(Class<? extends NamedTool> kind, Collection<String> codes) {
        Map<String, String> current = new HashMap<>();
        codes.forEach(code -> current.put(code, code));
        List<?> rows = entityManager.createNativeQuery(
                "select code, target from term_redirect where list = :list and code in :codes", Tuple.class)
                .setParameter("list", kind == Tool.class ? TOOLS : REPLACED_TOOLS)
                .setParameter("codes", List.copyOf(current.keySet())).getResultList();
        rows.stream().map(Tuple.class::cast)
                .forEach(row -> current.put(row.get(0, String.class), row.get(1, String.class)));
        return current;
    }
}
