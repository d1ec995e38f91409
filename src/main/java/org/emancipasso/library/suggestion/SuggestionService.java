package org.emancipasso.library.suggestion;

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
import org.emancipasso.library.ItemField;
import org.emancipasso.library.ItemForm;
import org.emancipasso.library.ItemFormMessages;
import org.emancipasso.library.ItemReader;
import org.emancipasso.library.ItemService;
import org.emancipasso.library.ItemService.Saved;
import org.emancipasso.library.ItemService.Saved.Kept;
import org.emancipasso.library.ItemService.Saved.Twin;
import org.emancipasso.library.ItemService.Stored;
import org.emancipasso.library.ItemStatus;
import org.emancipasso.library.suggestion.SuggestionSender.Who;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.moderation.ReviewQueue;
import org.emancipasso.moderation.ReviewQueue.Submission;
import org.emancipasso.moderation.contribution.Contributions;
import org.emancipasso.moderation.contribution.Contributions.Outcome;
import org.emancipasso.moderation.contribution.Contributions.Verdict;
import org.emancipasso.web.CanonicalAddress;

/** Keeps what is suggested, and puts it in the review queue: once for each address. */
@ApplicationScoped
class SuggestionService {

    /** What nobody confirmed by then is gone; longer than the link that confirms works. */
    private static final Duration CONFIRMABLE = Duration.ofDays(30);
    private static final Duration KNOWN_AFTER = Duration.ofDays(90);
    private static final Duration LONGEST_WAIT = Duration.ofDays(365);

    private final SuggestionRepository suggestions;
    private final ItemService items;
    private final ItemReader reader;
    private final Contributions contributions;
    private final ReviewQueue queue;
    private final ItemFormMessages say;
    private final AuditLog audit;
    private final Clock clock;

    SuggestionService(SuggestionRepository suggestions, ItemService items, ItemReader reader,
            Contributions contributions, ReviewQueue queue, ItemFormMessages say, AuditLog audit, Clock clock) {
        this.suggestions = suggestions;
        this.items = items;
        this.reader = reader;
        this.contributions = contributions;
        this.queue = queue;
        this.say = say;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps what somebody sent: once, however often it was sent; with what others sent of the same address. */
    @Transactional
    void submit(Verdict verdict, ItemForm form, String note, Who who) {
        String canonical = CanonicalAddress.of(String.valueOf(ItemReader.address(form))).orElseThrow();
        contributions.once(verdict, SuggestionForm.CODE, () -> {
            suggestions.hold(canonical);
            Suggestion suggestion = suggestions.open(canonical).orElseGet(() -> {
                Suggestion fresh = new Suggestion(canonical, form, clock.instant());
                suggestions.persistAndFlush(fresh);
                return fresh;
            });
            SuggestionSender sender = new SuggestionSender(suggestion.id(), form, note, who, clock.instant());
            suggestions.add(sender);
            Optional<String> email = sender.email();
            if (verdict.outcome() == Outcome.TO_CONFIRM && email.isPresent()) {
                contributions.askConfirmation(SuggestionForm.CODE, sender.id(), EmailAddress.of(email.get()));
            } else {
                believe(suggestion, sender);
            }
            return sender.id();
        });
    }

    /** Somebody said by mail that they sent it; it may have been decided meanwhile. */
    @Transactional
    void confirm(long senderId) {
        suggestions.sender(senderId).filter(sender -> !sender.isConfirmed())
                .ifPresent(sender -> believe(suggestions.lock(sender.suggestion()).orElseThrow(), sender));
    }

    /** A suggestion, and those who are believed to have sent it. */
    @Transactional
    Optional<Suggestion> find(long id) {
        return suggestions.findByIdOptional(id);
    }

    @Transactional
    List<SuggestionSender> senders(long id) {
        return suggestions.senders(id);
    }

    /** How often its address was refused before. */
    @Transactional
    long refusedBefore(Suggestion suggestion) {
        return suggestions.refused(suggestion.canonical());
    }

    /** The resource of its address, on the site or not. */
    @Transactional
    Optional<Stored> twin(Suggestion suggestion) {
        return items.at(suggestion.canonical());
    }

    /**
     * Publishes it as the curator left it.
     *
     * @return what is wrong, by field, and then nothing was done
     */
    @Transactional
    Map<String, String> publish(long actor, long id, ItemForm form) {
        Suggestion suggestion = suggestions.lock(id).orElseThrow();
        Saved saved = items.draft(actor, reader.details(form));
        return switch (saved) {
            case Twin twin -> Map.of(ItemField.ADDRESS.parameter(), twin.status() == ItemStatus.WITHDRAWN
                    ? say.withdrawnTwin(twin.title())
                    : twin.status() == ItemStatus.DRAFT ? say.draftTwin(twin.title()) : say.twin(twin.title()));
            case Kept(long item) -> {
                items.publish(actor, item);
                suggestion.approve(item, clock.instant());
                yield Map.of();
            }
            case Saved.Stale _ -> throw new IllegalStateException("Nobody else knows a new one");
        };
    }

    /** It is not published. */
    @Transactional
    void refuse(long actor, long id) {
        suggestions.lock(id).orElseThrow().refuse(clock.instant());
        audit.record(AuditEntry.of(actor, "library-suggestion.refuse", "library-suggestion", id, null));
    }

    /**
     * Takes back what was decided.
     *
     * @return whether it could: not when somebody sent the address again, or took the resource off, since
     */
    @Transactional
    boolean undo(long actor, long id) {
        Suggestion suggestion = suggestions.lock(id).orElseThrow();
        suggestions.hold(suggestion.canonical());
        if (suggestions.open(suggestion.canonical()).isPresent()) {
            return false;
        }
        Long item = suggestion.item();
        if (item != null) {
            if (items.lock(item).filter(stored -> stored.status() == ItemStatus.PUBLISHED).isEmpty()) {
                return false;
            }
            items.discard(actor, item);
        }
        suggestion.reopen();
        return true;
    }

    /** What a member sent. */
    @Transactional
    List<SuggestionSender> of(long member) {
        return suggestions.of(member);
    }

    /** Cuts what a member sent from them. */
    @Transactional
    void forget(long member) {
        suggestions.forget(member);
    }

    /** Forgets what nobody confirmed, and who sent what was decided long ago. */
    @Transactional
    void forgetOld() {
        Instant now = clock.instant();
        suggestions.forgetUnconfirmedBefore(now.minus(CONFIRMABLE));
        suggestions.forgetSenders(now.minus(KNOWN_AFTER), now.minus(LONGEST_WAIT));
    }

    private void believe(Suggestion suggestion, SuggestionSender sender) {
        sender.confirm();
        if (suggestion.state() == SuggestionState.TO_CONFIRM) {
            suggestion.await(sender.fields());
            queue.submit(new Submission(SuggestionReviews.KIND, suggestion.id(),
                    suggestion.form().first(ItemField.TITLE), null));
        }
    }
}
