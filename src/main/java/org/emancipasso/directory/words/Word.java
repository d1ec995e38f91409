package org.emancipasso.directory.words;

/**
 * A word of a list, as a row.
 *
 * @param help one more line, maybe empty; always for a tool
 * @param place in its list, from 1; 0 for a tool
 * @param reviewed whether a curator has looked at it; always for a term
 */
record Word(String code, String label, String help, int place, boolean reviewed, int version) {}
