/**
 * The weekly letter about new listings near somebody, without an account: asked for by a form, confirmed by mail, and ended by
 * one click. Part of {@code directory}.
 */
@NullMarked
package org.emancipasso.directory.alert;

import org.jspecify.annotations.NullMarked;
