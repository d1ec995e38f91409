package org.emancipasso.forum.search;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import jakarta.annotation.PreDestroy;
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
    /** Not those of Quarkus, which carry the request of whoever asks along: a session serves one thread at a time. */
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    RelatedPages(@All List<RelatedContent> all, IndexLifecycle index) {
        this.all = all.stream().sorted(Comparator.comparing(RelatedContent::space)).toList();
        this.index = index;
    }

    @PreDestroy
    void end() {
        threads.shutdownNow();
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
            List<Supplier<Group>> asked = all.stream().filter(content -> spaces.contains(content.space()))
                    .map(content -> ask(content, text)).toList();
            return asked.stream().map(Supplier::get).filter(group -> !group.items().isEmpty()).toList();
        } catch (SearchUnavailable e) {
            LOG.warnf("The search engine does not answer, nothing is proposed: %s", e.getMessage());
            return List.of();
        }
    }

    /** The spaces at once; but what the visitor may read of the forum is known to their own request alone. */
    private Supplier<Group> ask(RelatedContent content, String text) {
        if (content.space() == Space.FORUM) {
            return () -> group(content, text);
        }
        CompletableFuture<Group> asked = CompletableFuture.supplyAsync(() -> group(content, text), threads);
        return () -> {
            try {
                return asked.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof SearchUnavailable away ? away : e;
            }
        };
    }

    private static Group group(RelatedContent content, String text) {
        return new Group(content.title(), content.related(text, MOST));
    }
}
