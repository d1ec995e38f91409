package org.emancipasso.forum;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.emancipasso.account.AccountRoutes;
import org.emancipasso.account.Members;
import org.emancipasso.forum.attachment.Attachments;
import org.emancipasso.web.markdown.CardSource;
import org.emancipasso.web.markdown.Markdown;
import org.emancipasso.web.markdown.References;
import org.emancipasso.web.markdown.Rendered;

import io.quarkus.arc.All;

/** Makes of what people write what pages show; once, when it is written, and again when what it names changes. */
@ApplicationScoped
class PostText {

    /** Grows when the same text gives other HTML, here or in {@link Markdown}. */
    static final int RENDERER = 2 + Rendered.VERSION;

    private static final Pattern QUOTABLE = Pattern.compile(ForumRoutes.POSTS + "/[0-9]{1,18}");
    /** What has a name that may change, without its slug. */
    private static final Pattern TARGET = Pattern
            .compile("(/(?:forum/sujets|forum/messages|prestataires|membres)/[0-9]{1,18})\\b.*");

    private final List<CardSource> sources;
    private final Members members;
    private final Attachments attachments;

    PostText(@All List<CardSource> sources, Members members, Attachments attachments) {
        this.sources = sources;
        this.members = members;
        this.attachments = attachments;
    }

    /** Safe HTML. */
    RenderedText render(String markdown) {
        Asked asked = new Asked();
        Rendered rendered = Markdown.render(markdown, asked);
        return new RenderedText(rendered.html(), RENDERER,
                (int) rendered.links().stream().filter(link -> !link.startsWith("/")).count(),
                Set.copyOf(asked.targets));
    }

    /** What one text names. */
    private final class Asked implements References {

        private final Set<String> targets = new HashSet<>();

        @Override
        public String site() {
            return ForumRoutes.absolute("");
        }

        @Override
        public boolean isQuotable(String path) {
            return QUOTABLE.matcher(path).matches();
        }

        @Override
        public Map<String, String> members(Set<String> handles) {
            Map<String, String> pages = PostText.this.members.publicByHandle(handles).entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey,
                            found -> AccountRoutes.ROUTES.publicProfile(found.getValue())));
            targets.addAll(pages.values());
            return pages;
        }

        @Override
        public Map<String, Card> cards(Set<String> paths) {
            paths.stream().map(TARGET::matcher).filter(Matcher::matches).map(target -> target.group(1))
                    .forEach(targets::add);
            Map<String, Card> cards = new HashMap<>();
            sources.forEach(source -> cards.putAll(source.cards(paths)));
            return cards;
        }

        @Override
        public Map<String, Picture> pictures(Set<String> paths) {
            return attachments.pictures(paths);
        }
    }
}
