/**
 * What people send: what it is by its bytes, whether it is harmless, and pictures drawn anew (docs/adr/0040). A leaf, which keeps
 * nothing: whoever takes a file says where it goes and who may read it.
 */
@NullMarked
package org.emancipasso.web.upload;

import org.jspecify.annotations.NullMarked;
