package org.emancipasso.library;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.catalogue.Tool;
import org.emancipasso.catalogue.WordList;
import org.emancipasso.catalogue.WordUser;
import org.hibernate.search.mapper.orm.Search;

/** What becomes of resources when the words that they are described with change. */
@ApplicationScoped
class ItemWordsService implements WordUser {

    private final ItemRepository items;

    ItemWordsService(ItemRepository items) {
        this.items = items;
    }

    @Override
    @Transactional
    public long count(WordList list, String code) {
        return items.countDescribedWith(list, code);
    }

    @Override
    @Transactional
    public int replace(WordList list, String code, String other) {
        List<LibraryItem> described = items.describedWith(list, code);
        if (described.isEmpty()) {
            return 0;
        }
        if (list == WordList.TOOL) {
            Tool tool = items.tool(other);
            described.forEach(item -> item.replaceTool(code, tool));
        } else {
            described.forEach(item -> item.replaceTerm(list, code, other));
        }
        return described.size();
    }

    @Override
    @Transactional
    public void reindex(WordList list, String code) {
        var plan = Search.session(items.getEntityManager()).indexingPlan();
        items.describedWith(list, code).forEach(item -> {
            item.refold();
            if (item.isPublished()) {
                plan.addOrUpdate(item);
            }
        });
    }
}
