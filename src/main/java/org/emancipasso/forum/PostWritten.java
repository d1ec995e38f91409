package org.emancipasso.forum;

/**
 * A post was written, whether it is shown or waits; in the transaction that does so.
 *
 * @param formKey of the form that made it
 */
public record PostWritten(long postId, long authorId, String formKey) {}
