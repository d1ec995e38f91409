package org.emancipasso.library.path;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.emancipasso.library.CodeWords;
import org.emancipasso.library.ItemHit;
import org.emancipasso.library.ItemRows;
import org.emancipasso.library.ItemService;
import org.emancipasso.library.ItemService.Stored;
import org.emancipasso.library.ItemStatus;
import org.emancipasso.library.path.PathView.Step;
import org.emancipasso.web.FrenchText;
import org.emancipasso.web.SiteRoutes;
import org.emancipasso.web.markdown.Markdown;

/** Puts a path into the words of its page. A step whose resource is a draft again is not shown; one that was withdrawn says so. */
@Singleton
class PathViews {

    private static final int LONGEST_SUMMARY = 200;

    private final ItemService items;
    private final ItemRows rows;
    private final CodeWords words;
    private final PathMessages say;

    PathViews(ItemService items, ItemRows rows, CodeWords words, PathMessages say) {
        this.items = items;
        this.rows = rows;
        this.words = words;
        this.say = say;
    }

    /** The resources of its steps, drafts among them. */
    List<Stored> stored(PathForm path) {
        return items.all(path.steps().stream().map(PathStep::itemId).toList());
    }

    PathView of(long id, PathForm path) {
        List<Stored> stored = stored(path);
        List<Step> steps = path.steps().stream().flatMap(step -> stored.stream()
                .filter(item -> item.id() == step.itemId() && item.status() != ItemStatus.DRAFT)
                .map(item -> step(item, step.note()))).toList();
        int minutes = stored.stream().filter(item -> item.status() == ItemStatus.PUBLISHED)
                .map(item -> item.details().minutes()).filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
        String text = Markdown.text(path.introduction());
        return new PathView(id, FrenchText.tied(path.title()), path.isOrdered(), say.kind(path.isOrdered()),
                Stream.of(path.isOrdered() ? say.steps(steps.size()) : say.items(steps.size()),
                        minutes == 0 ? "" : say.lasts(words.lasts(minutes))).filter(fact -> !fact.isEmpty()).toList(),
                Markdown.html(path.introduction()),
                text.length() <= LONGEST_SUMMARY ? text : text.substring(0, LONGEST_SUMMARY).strip() + "…", steps,
                SiteRoutes.ROUTES.absolute(PathRoutes.ROUTES.path(id, path.title())));
    }

    private Step step(Stored item, String note) {
        boolean isGone = item.status() == ItemStatus.WITHDRAWN;
        return new Step(item.id(), FrenchText.tied(item.details().title()),
                isGone ? null : rows.row(ItemHit.of(item.id(), item.details())), note,
                isGone ? say.gone(Optional.ofNullable(item.withdrawalReason()).orElse("")) : "");
    }
}
