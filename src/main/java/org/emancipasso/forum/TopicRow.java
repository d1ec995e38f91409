package org.emancipasso.forum;

import java.util.List;

import org.emancipasso.web.FrenchMoment;

/**
 * A topic in a list, as a page shows it.
 *
 * @param replies « 3 réponses »
 * @param colour of its category
 * @param marks « Épinglée », « Résolue », « Close »
 */
public record TopicRow(String url, String title, String author, String replies, FrenchMoment last, String category,
        String colour, List<String> marks, List<Tag> tags) {}
