package org.emancipasso.territory;

import java.util.List;

/** What a place typed by a person or found in a file may mean. */
public sealed interface PlaceMatch {

    /** One commune, without doubt. */
    record Found(Commune commune) implements PlaceMatch {}

    /** Several communes answer to it, the most populated first; the person chooses. */
    record Ambiguous(List<Commune> communes) implements PlaceMatch {}

    /** No commune answers to it. */
    record Unknown() implements PlaceMatch {}
}
