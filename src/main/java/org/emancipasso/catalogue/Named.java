package org.emancipasso.catalogue;

/** A tool that one leaves, as others know it. */
public record Named(String code, String name) {}
