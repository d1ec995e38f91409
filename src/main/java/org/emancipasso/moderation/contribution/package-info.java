/**
 * What every form that needs no account goes through: its switch, its guards against machines, confirmation by mail, and one
 * object for however many submissions. No third party (ADR 0029).
 */
@NullMarked
package org.emancipasso.moderation.contribution;

import org.jspecify.annotations.NullMarked;
