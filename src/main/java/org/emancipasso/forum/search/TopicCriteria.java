package org.emancipasso.forum.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.emancipasso.forum.Category;
import org.emancipasso.forum.Tag;
import org.jspecify.annotations.Nullable;

/**
 * What is searched.
 *
 * @param query as it was typed, without what was not understood
 * @param open the categories that everyone may see: no other is searched
 * @param categories of them, those that were asked for; all when none is
 * @param authors members, by id; whoever when none is there
 * @param solved whether an answer helped; either when {@code null}
 * @param from the first day, in Paris
 * @param until the day after the last
 * @param page from 1
 */
record TopicCriteria(TopicQuery query, List<Category> open, List<Category> categories, List<Long> authors,
        List<Tag> tags, @Nullable Boolean solved, @Nullable LocalDate from, @Nullable LocalDate until, int page) {

    static final int PAGE_SIZE = 20;
    /** The last page that one gets to; whoever has not found it there changes the words. */
    static final int LAST_PAGE = 50;

    boolean hasWords() {
        return !query.words().isBlank();
    }

    /** The categories that are searched, by id. */
    List<Long> categoryIds() {
        return (categories.isEmpty() ? open : categories).stream().map(Category::id).toList();
    }

    TopicCriteria withPage(int another) {
        return new TopicCriteria(query, open, categories, authors, tags, solved, from, until, another);
    }

    /** The same in other categories. */
    TopicCriteria among(List<Category> others) {
        return new TopicCriteria(query, others, List.of(), authors, tags, solved, from, until, 1);
    }

    /** From a day on, unless it asks for a later one. */
    TopicCriteria since(LocalDate day) {
        return new TopicCriteria(query, open, categories, authors, tags, solved,
                from == null || from.isBefore(day) ? day : from, until, 1);
    }

    Optional<LocalDate> begins() {
        return Optional.ofNullable(from);
    }

    Optional<LocalDate> ends() {
        return Optional.ofNullable(until);
    }
}
