package org.emancipasso.web.markdown;

import java.util.Map;
import java.util.Set;

import org.emancipasso.web.markdown.References.Card;

/** A feature whose pages are shown as cards where somebody links to them, as a bean. */
public interface CardSource {

    /** Those of some paths that are its pages and that everybody may see; they may have a query and a fragment. */
    Map<String, Card> cards(Set<String> paths);
}
