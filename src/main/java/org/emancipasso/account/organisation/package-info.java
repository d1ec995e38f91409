/**
 * What members are in together: organisations, who is in them and as what, invitations, and the proof that one may speak for
 * them. Other features ask {@link org.emancipasso.account.organisation.Spokespeople} and
 * {@link org.emancipasso.account.organisation.Organisations}; whoever keeps something of an organisation's implements a port
 * of this package.
 */
@NullMarked
package org.emancipasso.account.organisation;

import org.jspecify.annotations.NullMarked;
