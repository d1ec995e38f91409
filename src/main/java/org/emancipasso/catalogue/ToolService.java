package org.emancipasso.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.audit.AuditEntry;
import org.emancipasso.audit.AuditLog;
import org.jspecify.annotations.Nullable;

import io.quarkus.arc.All;

/** The only writer of what is said of tools, but for {@link ToolWordsService}. One person changes them at a time. */
@ApplicationScoped
public class ToolService {

    static final String SUBJECT = "tool";

    private final ToolRepository tools;
    private final Catalogue catalogue;
    private final AuditLog audit;
    private final List<WordUser> users;
    private final Clock clock;

    ToolService(ToolRepository tools, Catalogue catalogue, AuditLog audit,
            @All List<WordUser> users, Clock clock) {
        this.tools = tools;
        this.catalogue = catalogue;
        this.audit = audit;
        this.users = users;
        this.clock = clock;
    }

    /** What became of a change. */
    public enum Outcome {
        DONE,
        /** Somebody else changed it meanwhile. */
        STALE,
        /** It is not there any more. */
        GONE
    }

    /** A tool, shown or not. */
    @Transactional
    public Optional<ToolSheet> find(long id) {
        return tools.sheet(id);
    }

    /** The tool of a name; one that is not known yet is a draft. */
    @Transactional
    public long add(long actor, String name) {
        tools.lock();
        String code = Catalogue.code(name);
        Optional<Tool> known = tools.find(catalogue.currentTool(code));
        if (known.isPresent()) {
            return known.get().id();
        }
        Tool tool = catalogue.toolsByCode(List.of(name)).values().iterator().next();
        audit.record(new AuditEntry(actor, "tool.add", SUBJECT, tool.id().toString(), null, Map.of(),
                Map.of(ToolField.NAME.key(), name)));
        return tool.id();
    }

    /**
     * Says what a tool is.
     *
     * @param details without problems; complete if it is shown, or to be
     * @param version of what was looked at
     * @param isShown whether its page is there from now on; one that is there stays
     */
    @Transactional
    public Outcome describe(long actor, long id, int version, ToolDetails details, boolean isShown) {
        tools.lock();
        Tool tool = tools.find(id).orElse(null);
        if (tool == null) {
            return Outcome.GONE;
        }
        ToolDetails before = tool.details();
        boolean isPublication = isShown && !tool.isDescribed();
        if (before.says(details) && !isPublication) {
            return Outcome.DONE;
        }
        if (tool.version() != version) {
            return Outcome.STALE;
        }
        Instant now = clock.instant();
        tool.review(details.name());
        tool.describe(details, catalogue.replacedTools(details.replaces()), now);
        if (!before.says(tool.details())) {
            record(actor, "tool.describe", id, null, before.differing(tool.details()),
                    tool.details().differing(before));
        }
        if (isPublication) {
            tool.publish(now);
            record(actor, "tool.publish", id, null, Map.of(), Map.of());
        }
        users.forEach(user -> user.reindex(WordList.TOOL, tool.code()));
        return Outcome.DONE;
    }

    /** Takes the page of a tool away, or its draft out of sight. */
    @Transactional
    public Outcome withdraw(long actor, long id, int version, String reason) {
        tools.lock();
        Tool tool = tools.find(id).orElse(null);
        if (tool == null) {
            return Outcome.GONE;
        }
        if (tool.state() == ToolState.WITHDRAWN) {
            return Outcome.DONE;
        }
        if (tool.version() != version) {
            return Outcome.STALE;
        }
        tool.withdraw(reason, clock.instant());
        users.forEach(user -> user.reindex(WordList.TOOL, tool.code()));
        record(actor, "tool.withdraw", id, reason, Map.of(), Map.of());
        return Outcome.DONE;
    }

    private void record(long actor, String action, long id, @Nullable String reason, Map<String, ?> before,
            Map<String, ?> after) {
        audit.record(new AuditEntry(actor, action, SUBJECT, Long.toString(id), reason, before, after));
    }
}
