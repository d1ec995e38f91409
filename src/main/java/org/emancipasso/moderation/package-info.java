/**
 * What waits for a person, and what a person decided: the one review queue of the platform, reports, decisions with their
 * reasons, appeals, the public log; and, in {@code contribution}, what every form that needs no account goes through. Knows
 * no feature: features plug in by beans of {@link org.emancipasso.moderation.Reviewable},
 * {@link org.emancipasso.moderation.Moderatable} and
 * {@link org.emancipasso.moderation.contribution.ContributionForm}. May use {@code account}, {@code mail}, {@code audit} and
 * {@code web}.
 */
@NullMarked
package org.emancipasso.moderation;

import org.jspecify.annotations.NullMarked;
