package org.emancipasso.directory.words;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.audit.AuditEntry;
import org.emancipasso.audit.AuditLog;
import org.emancipasso.catalogue.WordList;
import org.emancipasso.catalogue.WordUser;
import org.emancipasso.search.Folding;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;

/** The only writer of the words of the directory. One person changes a list at a time. */
@ApplicationScoped
class WordService {

    private static final int LONGEST_SECONDS = 600;
    /** Longer than any replica goes on with the words it read before. */
    private static final Duration UNTIL_ALL_KNOW = Duration.ofSeconds(15);

    private final WordRepository words;
    private final List<WordUser> users;
    private final AuditLog audit;
    private final Clock clock;

    WordService(WordRepository words, @All List<WordUser> users, AuditLog audit, Clock clock) {
        this.words = words;
        this.users = users;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of a change. */
    enum Outcome {
        DONE,
        /** A word is called so already. */
        TAKEN,
        /** Somebody else changed it meanwhile. */
        STALE,
        /** It is not there any more. */
        GONE
    }

    @Transactional
    List<Word> all(WordList list) {
        return words.all(list);
    }

    @Transactional
    Optional<Word> one(WordList list, String code) {
        return words.one(list, code);
    }

    /** How many things, on the site or not, are described with a word. */
    @Transactional
    long uses(WordList list, String code) {
        return users.stream().mapToLong(user -> user.count(list, code)).sum();
    }

    /** Adds a word at the end of a list; adding the same twice adds one. */
    @Transactional
    Outcome add(long actor, WordList list, String label, String help) {
        words.lock(list);
        String code = Folding.slug(label);
        Optional<Word> same = words.one(list, code);
        if (same.isPresent() && same.get().label().equals(label) && same.get().help().equals(help)) {
            return Outcome.DONE;
        }
        if (code.isEmpty() || words.isTaken(list, code) || isLabel(list, label, code)) {
            return Outcome.TAKEN;
        }
        int last = words.all(list).stream().mapToInt(Word::place).max().orElse(0);
        words.add(list, new Word(code, label, help, last + 1, true, 0));
        record(actor, "word.add", list, code, Map.of(), Map.of("label", label, "help", help));
        return Outcome.DONE;
    }

    /** Words it otherwise; its code stays. */
    @Transactional
    Outcome reword(long actor, WordList list, String code, int version, String label, String help) {
        words.lock(list);
        Word word = words.one(list, code).orElse(null);
        if (word == null) {
            return Outcome.GONE;
        }
        if (word.label().equals(label) && word.help().equals(help) && word.reviewed()) {
            return Outcome.DONE;
        }
        if (word.version() != version) {
            return Outcome.STALE;
        }
        if (isLabel(list, label, code)) {
            return Outcome.TAKEN;
        }
        words.reword(list, code, label, help);
        words.postpone(list, code, clock.instant().plus(UNTIL_ALL_KNOW));
        record(actor, "word.reword", list, code, Map.of("label", word.label(), "help", word.help()),
                Map.of("label", label, "help", help));
        return Outcome.DONE;
    }

    /**
     * Moves a term one place up or down.
     *
     * @param place where it was when somebody asked: asked twice, it moves once
     */
    @Transactional
    void move(long actor, WordList list, String code, int place, boolean up) {
        words.lock(list);
        List<Word> all = words.all(list);
        int at = all.stream().map(Word::code).toList().indexOf(code);
        int other = up ? at - 1 : at + 1;
        if (at < 0 || other < 0 || other >= all.size() || all.get(at).place() != place) {
            return;
        }
        words.place(list, code, all.get(other).place());
        words.place(list, all.get(other).code(), place);
        record(actor, "word.move", list, code, Map.of("place", place), Map.of("place", all.get(other).place()));
    }

    /** Describes with a word all that another described, and has the other's code lead to it. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    Outcome merge(long actor, WordList list, String code, String target) {
        words.lock(list);
        Optional<Word> merged = words.one(list, code);
        if (merged.isEmpty() || words.one(list, target).isEmpty()) {
            return Outcome.GONE;
        }
        int touched = users.stream().mapToInt(user -> user.replace(list, code, target)).sum();
        Instant now = clock.instant();
        words.redirect(list, code, target, now);
        record(actor, "word.merge", list, code, Map.of("label", merged.get().label(), "help", merged.get().help()),
                Map.of("target", target, "touched", touched));
        return Outcome.DONE;
    }

    /** Indexes again what is described with a word whose label changed a while ago; whether there was one. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    void reindexDue() {
        words.takeDue(clock.instant()).forEach(reworded -> {
            for (WordList list : WordList.values()) {
                if (list.code().equals(reworded.list())) {
                    users.forEach(user -> user.reindex(list, reworded.code()));
                }
            }
        });
    }

    private boolean isLabel(WordList list, String label, String except) {
        return words.all(list).stream().anyMatch(word -> !word.code().equals(except)
                && Folding.fold(word.label()).equals(Folding.fold(label)));
    }

    private void record(long actor, String action, WordList list, String code, Map<String, ?> before,
            Map<String, ?> after) {
        audit.record(new AuditEntry(actor, action, "word", list.code() + "/" + code, null, before, after));
    }
}
