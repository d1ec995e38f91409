package org.emancipasso.catalogue;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What becomes of described tools when words change: their own names, what they replace, and what they are for. */
@ApplicationScoped
class ToolWordsService implements WordUser {

    private final ToolRepository tools;
    private final Catalogue catalogue;
    private final Clock clock;

    ToolWordsService(ToolRepository tools, Catalogue catalogue, Clock clock) {
        this.tools = tools;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    @Transactional
    public long count(WordList list, String code) {
        return touched(list, code).size();
    }

    @Override
    @Transactional
    public int replace(WordList list, String code, String other) {
        List<Tool> touched = touched(list, code);
        switch (list) {
            case TOOL -> merge(code, other);
            case LEAVES -> {
                ReplacedTool gone = catalogue.replaced(code);
                ReplacedTool left = catalogue.replaced(other);
                touched.forEach(tool -> tool.replaceInstead(gone, left));
                tools.index(touched);
            }
            case NEED -> touched.forEach(tool -> tool.needInstead(code, other));
            default -> {
            }
        }
        return touched.size();
    }

    @Override
    @Transactional
    public void reindex(WordList list, String code) {
        tools.index(list == WordList.TOOL ? tools.find(List.of(code)) : touched(list, code));
    }

    /** A tool is not described with its own name. */
    private List<Tool> touched(WordList list, String code) {
        return switch (list) {
            case LEAVES -> tools.replacing(code);
            case NEED -> tools.withNeed(code);
            default -> List.of();
        };
    }

    /** The page of the one that goes leads to the other, which replaces what both replaced. */
    private void merge(String code, String target) {
        Tool gone = tools.find(code).orElse(null);
        Tool left = tools.find(target).orElse(null);
        if (gone != null && left != null) {
            left.absorb(gone, clock.instant());
            tools.merge(gone.id(), left.id());
            tools.index(List.of(left));
            tools.unindex(gone);
        }
    }
}
