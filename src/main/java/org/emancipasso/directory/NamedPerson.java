package org.emancipasso.directory;

/**
 * Somebody whom a listing names.
 *
 * @param role what they do there, in a few words; may be empty
 */
public record NamedPerson(String name, String role) {}
