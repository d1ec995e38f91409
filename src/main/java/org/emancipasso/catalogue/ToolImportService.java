package org.emancipasso.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.audit.AuditEntry;
import org.emancipasso.audit.AuditLog;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;

/** Writes the tools of a file: drafts, which curators describe. What a person said of a tool, no file changes. */
@ApplicationScoped
public class ToolImportService {

    private static final int LONGEST_SECONDS = 600;

    private final ToolRepository tools;
    private final Catalogue catalogue;
    private final ToolCheck check;
    private final AuditLog audit;
    private final List<WordUser> users;
    private final Clock clock;

    ToolImportService(ToolRepository tools, Catalogue catalogue, ToolCheck check, AuditLog audit,
            @All List<WordUser> users, Clock clock) {
        this.tools = tools;
        this.catalogue = catalogue;
        this.check = check;
        this.audit = audit;
        this.users = users;
        this.clock = clock;
    }

    /** A tool of a file, without problems. */
    public record FileTool(String code, ToolDetails details) {}

    /** What became of it. */
    public enum Outcome {
        CREATED,
        /** A draft that says more than before. */
        COMPLETED,
        UNCHANGED,
        /** A curator described it, or took it away: it stays as they left it. */
        LEFT
    }

    /**
     * What became of a tool of a file.
     *
     * @param isPublished whether its page is there since then
     * @param lacking what keeps it from being shown, by field; nothing when that was not asked
     */
    public record Written(Outcome outcome, boolean isPublished, Map<ToolField, String> lacking) {}

    /**
     * Writes them all, in one transaction.
     *
     * @param publishes whether those that lack nothing are shown at once
     * @return what became of each, in their order
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    public List<Written> write(List<FileTool> file, boolean publishes) {
        tools.lock();
        Map<String, String> names = new LinkedHashMap<>();
        file.forEach(tool -> names.put(tool.code(), tool.details().name()));
        Set<Tool> known = new HashSet<>(tools.find(List.copyOf(catalogue.currentTools(names.keySet()).values())));
        Map<String, Tool> all = catalogue.toolsInFile(names);
        Map<String, ReplacedTool> left = catalogue.replacedToolsInFile(
                file.stream().flatMap(tool -> tool.details().replaces().stream()).distinct().toList());
        Instant now = clock.instant();
        List<Written> written = new ArrayList<>();
        file.forEach(one -> {
            Tool tool = Objects.requireNonNull(all.get(one.code()));
            written.add(write(tool, !known.contains(tool), one.details(), left, publishes, now));
        });
        record(written);
        return written;
    }

    private Written write(Tool tool, boolean isNew, ToolDetails said, Map<String, ReplacedTool> left,
            boolean publishes, Instant now) {
        if (tool.state() != ToolState.DRAFT) {
            return new Written(Outcome.LEFT, false, Map.of());
        }
        ToolDetails before = tool.details();
        ToolDetails after = before.completedBy(said);
        boolean isSame = !isNew && before.says(after);
        if (!isSame) {
            tool.describe(after, replaced(tool, said, left), now);
        }
        Map<ToolField, String> lacking = publishes ? check.problems(after, true) : Map.of();
        boolean isPublished = publishes && lacking.isEmpty();
        if (isPublished) {
            tool.publish(now);
            users.forEach(user -> user.reindex(WordList.TOOL, tool.code()));
        }
        return new Written(isNew ? Outcome.CREATED : isSame ? Outcome.UNCHANGED : Outcome.COMPLETED, isPublished,
                lacking);
    }

    /** What it replaces already, and what the file says. */
    private static List<ReplacedTool> replaced(Tool tool, ToolDetails said, Map<String, ReplacedTool> left) {
        List<ReplacedTool> all = new ArrayList<>(tool.replacedTools());
        said.replaces().stream().map(name -> Objects.requireNonNull(left.get(Catalogue.code(name))))
                .forEach(all::add);
        return all;
    }

    private void record(List<Written> written) {
        Map<Outcome, Long> counts = written.stream()
                .collect(Collectors.groupingBy(Written::outcome, () -> new EnumMap<>(Outcome.class),
                        Collectors.counting()));
        long published = written.stream().filter(Written::isPublished).count();
        if (published > 0 || counts.containsKey(Outcome.CREATED) || counts.containsKey(Outcome.COMPLETED)) {
            Map<String, Object> after = new LinkedHashMap<>();
            counts.forEach((outcome, count) -> after.put(outcome.name().toLowerCase(Locale.ROOT), count));
            after.put("published", published);
            audit.record(new AuditEntry(null, "tool.import", ToolService.SUBJECT, "0", null, Map.of(), after));
        }
    }
}
