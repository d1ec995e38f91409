package org.emancipasso.catalogue;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * What becomes of tools when the words that describe them change: they are reworded and merged where all words are, by the
 * directory (docs/adr/0036). In the caller's transaction, which holds the list.
 */
@ApplicationScoped
public class ToolMergeService {

    private final ToolRepository tools;
    private final Catalogue catalogue;
    private final Clock clock;

    ToolMergeService(ToolRepository tools, Catalogue catalogue, Clock clock) {
        this.tools = tools;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** One is merged into another: its page leads there, and what it replaces, the other replaces too. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mergeTool(String code, String target) {
        Tool gone = tools.find(code).orElse(null);
        Tool left = tools.find(target).orElse(null);
        if (gone != null && left != null) {
            left.absorb(gone, clock.instant());
            tools.merge(gone.id(), left.id());
            tools.index(List.of(left));
            tools.unindex(gone);
        }
    }

    /** The same of two that one leaves. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mergeReplaced(String code, String target) {
        List<Tool> changed = tools.replacing(code);
        ReplacedTool gone = catalogue.replaced(code);
        ReplacedTool left = catalogue.replaced(target);
        changed.forEach(tool -> tool.replaceInstead(gone, left));
        tools.index(changed);
    }

    /** The same of two needs; how many tools that touches. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int mergeNeed(String code, String target) {
        List<Tool> changed = tools.withNeed(code);
        changed.forEach(tool -> tool.needInstead(code, target));
        return changed.size();
    }

    /** How many tools have a need. */
    @Transactional
    public long countWithNeed(String code) {
        return tools.withNeed(code).size();
    }

    /** A tool is called otherwise. */
    @Transactional
    public void toolReworded(String code) {
        tools.index(tools.find(List.of(code)));
    }

    /** Something that one leaves is called otherwise. */
    @Transactional
    public void replacedReworded(String code) {
        tools.index(tools.replacing(code));
    }

    /** A need is called otherwise. */
    @Transactional
    public void needReworded(String code) {
        tools.index(tools.withNeed(code));
    }
}
