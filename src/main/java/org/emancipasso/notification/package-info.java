/**
 * What members are told: on their page, and by letter as often as they want. Uses {@code account}, {@code mail} and
 * {@code web}. Features below fire events that are observed here; features above ask
 * {@link org.emancipasso.notification.Notifications} to tell, with a {@link org.emancipasso.notification.NotificationKind}
 * of their own. Why so: docs/adr/0026.
 */
@NullMarked
package org.emancipasso.notification;

import org.jspecify.annotations.NullMarked;
