/**
 * How an association reaches a structure without seeing its address: messages relayed by mail, their answers, the names of
 * others when nobody answers, « Je n’ai trouvé personne », and addresses that somebody knows. Staff see counts and delays,
 * never what was said (ADR 0033).
 */
@NullMarked
package org.emancipasso.directory.contact;

import org.jspecify.annotations.NullMarked;
