/**
 * Who somebody is: members, their sessions, their organisations, their personal data. Identities come from the OpenID
 * Connect provider; everything that is decided here is decided on rows of the platform's own database.
 */
@NullMarked
package org.emancipasso.account;

import org.jspecify.annotations.NullMarked;
