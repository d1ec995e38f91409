package org.emancipasso.library.topic;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.audit.AuditEntry;
import org.emancipasso.audit.AuditLog;
import org.emancipasso.catalogue.SolvedConversations;
import org.emancipasso.catalogue.SolvedConversations.Solved;
import org.emancipasso.catalogue.SolvedConversations.Writer;
import org.emancipasso.library.ItemDetails;
import org.emancipasso.library.ItemService;
import org.emancipasso.library.ItemService.Saved;
import org.emancipasso.library.ItemService.Saved.Kept;
import org.emancipasso.library.ItemService.Saved.Twin;
import org.emancipasso.library.ItemStatus;
import org.emancipasso.library.topic.LicenceRepository.Asked;
import org.emancipasso.notification.Notifications;
import org.emancipasso.web.SiteRoutes;

/** Makes drafts of conversations, and asks those who wrote them. */
@ApplicationScoped
class TopicDraftService {

    /** What they are asked for. */
    static final String LICENCE = "cc-by-sa";
    static final String YES = "YES";
    static final String NO = "NO";

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_SUMMARY = 2_000;

    private final SolvedConversations conversations;
    private final ItemService items;
    private final LicenceRepository licences;
    private final Notifications notifications;
    private final LicenceKind kind;
    private final TopicDraftMessages say;
    private final AuditLog audit;
    private final Clock clock;

    TopicDraftService(SolvedConversations conversations, ItemService items, LicenceRepository licences,
            Notifications notifications, LicenceKind kind, TopicDraftMessages say, AuditLog audit, Clock clock) {
        this.conversations = conversations;
        this.items = items;
        this.licences = licences;
        this.notifications = notifications;
        this.kind = kind;
        this.say = say;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A resource that was made of a conversation.
     *
     * @param conversation path of its page
     */
    record Made(long item, String conversation) {}

    /**
     * Makes a draft of a conversation that was answered: one, however often it is asked.
     *
     * @return empty when the conversation is not there, or nobody answered it
     */
    @Transactional
    Optional<Made> make(long actor, long topic) {
        return conversations.find(topic).map(solved -> {
            Saved saved = items.draft(actor, details(solved));
            return switch (saved) {
                case Twin twin -> new Made(twin.id(), solved.path());
                case Kept(long id) -> {
                    solved.writers().forEach(writer -> ask(id, solved.title(), writer));
                    yield new Made(id, solved.path());
                }
                case Saved.Stale _ -> throw new IllegalStateException("Nobody else knows a new one");
            };
        });
    }

    /** What a member was asked. */
    @Transactional
    List<Asked> asked(long member) {
        return licences.ofMember(member);
    }

    /**
     * Somebody answers. The resource has the licence once all have given it.
     *
     * @return whether they were asked, and it is not published yet
     */
    @Transactional
    boolean answer(long member, long item, boolean isYes) {
        if (items.lock(item).filter(stored -> stored.status() != ItemStatus.PUBLISHED).isEmpty()
                || licences.ofMember(member).stream().noneMatch(asked -> asked.item() == item)) {
            return false;
        }
        licences.answer(item, member, isYes ? YES : NO, clock.instant());
        if (licences.of(item).stream().allMatch(asked -> asked.answer().equals(YES))) {
            items.license(item, LICENCE);
        }
        audit.record(AuditEntry.of(member, isYes ? "library-item.license" : "library-item.refuse-licence",
                "library-item", item, null));
        return true;
    }

    /** Cuts a member from what they were asked. */
    @Transactional
    void forget(long member) {
        licences.forget(member, clock.instant());
    }

    private void ask(long item, String title, Writer writer) {
        if (licences.ask(item, writer.member(), writer.name(), clock.instant())) {
            notifications.tell(writer.member(), kind, say.news(cut(title, LONGEST_TITLE)),
                    TopicDraftRoutes.ROUTES.licences(), "library-licence-" + item);
        }
    }

    private static ItemDetails details(Solved solved) {
        return new ItemDetails(cut(solved.title(), 200), cut(String.join("\n\n", solved.answer()), LONGEST_SUMMARY),
                null, SiteRoutes.ROUTES.absolute(solved.path()), solved.writers().stream().map(Writer::name).toList(),
                null, null, null, "fr", List.of(), null, null, List.of(), List.of(), List.of(),
                List.of(), List.of());
    }

    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }
}
