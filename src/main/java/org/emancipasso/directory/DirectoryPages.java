package org.emancipasso.directory;

import jakarta.inject.Singleton;

import org.emancipasso.catalogue.Vocabularies;
import org.emancipasso.search.SynonymGroups;
import org.emancipasso.web.cache.PageSource;
import org.emancipasso.web.cache.Space;

/** What the directory keeps in memory of what its pages show. */
@Singleton
class DirectoryPages implements PageSource {

    private final Vocabularies vocabularies;
    private final SynonymGroups synonyms;
    private final PublishedCount published;

    DirectoryPages(Vocabularies vocabularies, SynonymGroups synonyms, PublishedCount published) {
        this.vocabularies = vocabularies;
        this.synonyms = synonyms;
        this.published = published;
    }

    @Override
    public Space space() {
        return Space.DIRECTORY;
    }

    @Override
    public void readAgain() {
        vocabularies.readAgain();
        synonyms.readAgain();
        published.readAgain();
    }
}
