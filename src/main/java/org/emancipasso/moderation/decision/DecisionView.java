package org.emancipasso.moderation.decision;

import org.emancipasso.web.FrenchDate;

/**
 * A decision as whom it concerns reads it (DSA art. 17(3)).
 *
 * @param outcome in a sentence
 * @param facts what was found
 * @param words what whoever decided added, or nothing
 * @param scope where it holds
 * @param duration how long
 * @param until when it cannot be contested any more
 */
public record DecisionView(String reference, String kind, String title, String outcome, String facts, String words,
        String rule, String scope, String duration, FrenchDate on, boolean contestable, FrenchDate until) {}
