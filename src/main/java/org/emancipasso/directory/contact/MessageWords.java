package org.emancipasso.directory.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.emancipasso.catalogue.Taxonomy;
import org.emancipasso.catalogue.Vocabularies;
import org.emancipasso.catalogue.Vocabulary;
import org.emancipasso.directory.ListingContacts;
import org.emancipasso.directory.contact.MessageView.Fact;
import org.jspecify.annotations.Nullable;

/** Puts a message into the words of pages and letters. */
@Singleton
class MessageWords {

    private final Vocabularies vocabularies;
    private final ListingContacts contacts;
    private final RelayMessages say;

    MessageWords(Vocabularies vocabularies, ListingContacts contacts, RelayMessages say) {
        this.vocabularies = vocabularies;
        this.contacts = contacts;
        this.say = say;
    }

    MessageView view(ProviderMessage message) {
        Vocabulary vocabulary = vocabularies.current();
        List<Fact> facts = new ArrayList<>();
        add(facts, say.need(), message.supports().stream().map(code -> vocabulary.label(Taxonomy.SUPPORT, code))
                .collect(Collectors.joining(", ")));
        add(facts, say.stage(), label(vocabulary, Taxonomy.STAGE, message.stage()));
        add(facts, say.size(), label(vocabulary, Taxonomy.SIZE, message.size()));
        add(facts, say.place(), message.place());
        add(facts, say.when(), message.moment() == null
                ? null
                : Moment.of(message.moment()).map(this::words).orElse(null));
        return new MessageView(contacts.name(message.providerId()), message.association(), message.writer(), facts,
                message.words());
    }

    String words(Moment moment) {
        return switch (moment) {
            case NOW -> say.rightNow();
            case MONTHS -> say.inMonths();
            case LATER -> say.later();
        };
    }

    private static @Nullable String label(Vocabulary vocabulary, Taxonomy taxonomy, @Nullable String code) {
        return code == null ? null : vocabulary.label(taxonomy, code);
    }

    private static void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Fact(label, value));
        }
    }
}
