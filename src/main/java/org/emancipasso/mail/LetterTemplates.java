package org.emancipasso.mail;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

/** The types of letter that the features bring. */
@Singleton
class LetterTemplates {

    private final Instance<LetterTemplate> templates;

    LetterTemplates(@Any Instance<LetterTemplate> templates) {
        this.templates = templates;
    }

    /** By label. */
    List<LetterTemplate> all() {
        return templates.stream().sorted(Comparator.comparing(LetterTemplate::label)).toList();
    }

    Optional<LetterTemplate> named(String name) {
        return templates.stream().filter(template -> template.name().equals(name)).findFirst();
    }
}
