package org.emancipasso.editorial;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Named;

import org.emancipasso.web.cache.PageSource;
import org.emancipasso.web.cache.Space;
import org.emancipasso.web.markdown.Markdown;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.RawString;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * What the texts that administrators may change say now. For templates of any package: {@code {inject:texts.html('accueil')}}.
 * Kept in memory, at most ten seconds old; while the database is away the last ones serve, or the standard ones.
 */
@Named("texts")
@ApplicationScoped
public class Texts implements PageSource {

    private static final Logger LOG = Logger.getLogger(Texts.class);

    private final Instance<EditableTexts> declared;
    private final TextVersionService versions;
    private volatile @Nullable Map<String, String> changed;

    Texts(@Any Instance<EditableTexts> declared, TextVersionService versions) {
        this.declared = declared;
        this.versions = versions;
    }

    /** As safe HTML; headings begin at {@code h3}. */
    public RawString html(String code) {
        EditableText text = named(code).orElseThrow();
        return Markdown.html(markdown(text), text.values());
    }

    /** The words alone, on one line. */
    public String plain(String code) {
        EditableText text = named(code).orElseThrow();
        return Markdown.filled(Markdown.text(markdown(text)), text.values());
    }

    /** Whether it says anything. */
    public boolean has(String code) {
        return named(code).filter(text -> !markdown(text).isBlank()).isPresent();
    }

    /** As it is written, with placeholders. */
    public String markdown(EditableText text) {
        Map<String, String> known = changed;
        if (known == null) {
            refresh();
            known = changed;
        }
        return known == null ? text.standard() : known.getOrDefault(text.code(), text.standard());
    }

    @Override
    public Space space() {
        return Space.TEXTS;
    }

    /** One after the other: what was read last is what is kept. */
    @Override
    public synchronized void readAgain() {
        changed = versions.changed();
    }

    /** All that are declared, in their order. */
    List<EditableText> all() {
        return declared.stream().flatMap(texts -> texts.texts().stream()).toList();
    }

    Optional<EditableText> named(String code) {
        return all().stream().filter(text -> text.code().equals(code)).findFirst();
    }

    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    void refresh() {
        try {
            readAgain();
        } catch (RuntimeException e) {
            LOG.warnf("Kept the last texts read: %s", e.getMessage());
        }
    }
}
