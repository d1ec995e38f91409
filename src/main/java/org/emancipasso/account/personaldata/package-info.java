/**
 * What is kept of a member: shown to them, given to them as files, and taken away, by their wish or because they do not come
 * any more. Part of {@code account}; uses {@code mail} and {@code audit}. Each feature that keeps something of a member says
 * so by a {@link org.emancipasso.account.personaldata.PersonalDataHolder}. Why so: docs/adr/0024.
 */
@NullMarked
package org.emancipasso.account.personaldata;

import org.jspecify.annotations.NullMarked;
