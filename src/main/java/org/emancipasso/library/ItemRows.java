package org.emancipasso.library;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.emancipasso.library.LibrarySearchPage.ItemRow;
import org.emancipasso.search.Extract;
import org.emancipasso.web.FrenchText;
import org.jspecify.annotations.Nullable;

/** Puts a hit into the words of a line of results. */
@Singleton
public class ItemRows {

    private static final int YEAR = 4;
    private static final int LONGEST_SUMMARY = 220;

    private final CodeWords words;

    ItemRows(CodeWords words) {
        this.words = words;
    }

    /** A line. */
    public ItemRow row(ItemHit hit) {
        return new ItemRow(FrenchText.tied(hit.title()), LibraryRoutes.ROUTES.item(hit.id(), hit.title()),
                hit.type() == null ? "" : words.label(CodeList.TYPE, hit.type()), summary(hit), facts(hit));
    }

    private List<String> facts(ItemHit hit) {
        return Stream.of(hit.publisher(), hit.level() == null ? null : words.label(CodeList.LEVEL, hit.level()),
                hit.minutes() == null ? null : words.lasts(hit.minutes()),
                hit.dated() == null ? null : hit.dated().substring(0, YEAR)).filter(Objects::nonNull).toList();
    }

    private static @Nullable Extract summary(ItemHit hit) {
        if (!hit.summaryExtract().isEmpty()) {
            return Extract.of(hit.summaryExtract().getFirst());
        }
        return hit.summary() == null ? null : Extract.of(shortened(hit.summary()));
    }

    /** The beginning of a text, to the end of a word. */
    static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_SUMMARY) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST_SUMMARY);
        return line.substring(0, space < 0 ? LONGEST_SUMMARY : space) + "…";
    }
}
