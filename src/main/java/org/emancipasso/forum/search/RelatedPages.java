package org.emancipasso.forum.search;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.search.IndexLifecycle;
import org.emancipasso.search.RelatedContent;
import org.emancipasso.search.RelatedContent.Related;
import org.emancipasso.search.RelatedContent.Space;
import org.emancipasso.search.SearchUnavailable;
import org.jboss.logging.Logger;

import io.quarkus.arc.All;

/** What the site already has to say about a question. Nothing while the engine is away: nobody waits for that. */
@Singleton
public class RelatedPages {

    private static final Logger LOG = Logger.getLogger(RelatedPages.class);
    private static final int SHORTEST = 5;
    private static final int MOST = 3;

    private final List<RelatedContent> all;
    private final IndexLifecycle index;

    RelatedPages(@All List<RelatedContent> all, IndexLifecycle index) {
        this.all = all.stream().sorted(Comparator.comparing(RelatedContent::space)).toList();
        this.index = index;
    }

    /** What a space of the site has to say. */
    public record Group(String title, List<Related> items) {}

    /** In all spaces. */
    public List<Group> of(String text) {
        return of(text, Set.of(Space.values()));
    }

    /** Those who help. */
    List<Group> listings(String text) {
        return of(text, Set.of(Space.DIRECTORY));
    }

    private List<Group> of(String text, Set<Space> spaces) {
        if (text.strip().length() < SHORTEST || !index.isReady()) {
            return List.of();
        }
        try {
            return all.stream().filter(content -> spaces.contains(content.space()))
                    .map(content -> new Group(content.title(), content.related(text, MOST)))
                    .filter(group -> !group.items().isEmpty()).toList();
        } catch (SearchUnavailable e) {
            LOG.warnf("The search engine does not answer, nothing is proposed: %s", e.getMessage());
            return List.of();
        }
    }
}
