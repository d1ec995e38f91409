/**
 * Letters by e-mail: an outbox in the transaction of the work, a worker that sends, addresses that bounce, kinds that one
 * refuses, and the pages where staff look at them. Uses {@code editorial} and {@code web}, and knows no feature. Features post
 * a {@link org.emancipasso.mail.Letter} to the {@link org.emancipasso.mail.Outbox}, and show theirs to staff by a
 * {@link org.emancipasso.mail.LetterTemplate}. Why so: docs/adr/0022.
 */
@NullMarked
package org.emancipasso.mail;

import org.jspecify.annotations.NullMarked;
