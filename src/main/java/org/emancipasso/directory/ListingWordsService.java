package org.emancipasso.directory;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.catalogue.ToolMergeService;
import org.hibernate.search.mapper.orm.Search;

/** What becomes of listings when the words that they are described with change. */
@ApplicationScoped
public class ListingWordsService {

    private final ProviderRepository providers;
    private final ToolMergeService tools;

    ListingWordsService(ProviderRepository providers, ToolMergeService tools) {
        this.providers = providers;
        this.tools = tools;
    }

    /** How many listings, on the site or not, are described with a word; how many tools, if it is a need. */
    @Transactional
    public long count(WordList list, String code) {
        return list == WordList.NEED ? tools.countWithNeed(code) : providers.countDescribedWith(list, code);
    }

    /** Describes with another word what a word described. The date of what a listing says does not change. */
    @Transactional
    public int replace(WordList list, String code, String other) {
        if (list == WordList.NEED) {
            return tools.mergeNeed(code, other);
        }
        List<Provider> described = providers.describedWith(list, code);
        if (list.isTools()) {
            described.forEach(provider -> providers.replaceTool(list, provider, code, other));
        } else {
            described.forEach(provider -> provider.replaceTerm(list, code, other));
        }
        if (list == WordList.TOOL) {
            tools.mergeTool(code, other);
        } else if (list == WordList.LEAVES) {
            tools.mergeReplaced(code, other);
        }
        return described.size();
    }

    /** Brings to the index, and to the search without it, the label that a word has now. */
    @Transactional
    public void reindex(WordList list, String code) {
        switch (list) {
            case TOOL -> tools.toolReworded(code);
            case LEAVES -> tools.replacedReworded(code);
            case NEED -> {
                tools.needReworded(code);
                return;
            }
            default -> {
            }
        }
        var plan = Search.session(providers.getEntityManager()).indexingPlan();
        providers.describedWith(list, code).forEach(provider -> {
            provider.refold();
            if (provider.isPublished()) {
                plan.addOrUpdate(provider);
            }
        });
    }
}
