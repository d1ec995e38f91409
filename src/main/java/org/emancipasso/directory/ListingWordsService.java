package org.emancipasso.directory;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.catalogue.WordList;
import org.emancipasso.catalogue.WordUser;
import org.hibernate.search.mapper.orm.Search;

/** What becomes of listings when the words that they are described with change. */
@ApplicationScoped
class ListingWordsService implements WordUser {

    private final ProviderRepository providers;

    ListingWordsService(ProviderRepository providers) {
        this.providers = providers;
    }
    @Override
    @Transactional
    public long count(WordList list, String code) {
        return providers.countDescribedWith(list, code);
    }

    /** The date of what a listing says does not change. */
    @Override
    @Transactional
    public int replace(WordList list, String code, String other) {
        List<Provider> described = providers.describedWith(list, code);
        if (list.isTools()) {
            described.forEach(provider -> providers.replaceTool(list, provider, code, other));
        } else {
            described.forEach(provider -> provider.replaceTerm(list, code, other));
        }
        return described.size();
    }

    @Override
    @Transactional
    public void reindex(WordList list, String code) {
        var plan = Search.session(providers.getEntityManager()).indexingPlan();
        providers.describedWith(list, code).forEach(provider -> {
            provider.refold();
            if (provider.isPublished()) {
                plan.addOrUpdate(provider);
            }
        });
    }
}
