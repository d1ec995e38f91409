/**
 * Who did what to whom, and why: a log that is only ever added to, in the transaction of the work itself, and the page where
 * moderators and administrators read it. A leaf: it uses {@code web} only. Features record an
 * {@link org.emancipasso.audit.AuditEntry} in the {@link org.emancipasso.audit.AuditLog}.
 */
@NullMarked
package org.emancipasso.audit;

import org.jspecify.annotations.NullMarked;
