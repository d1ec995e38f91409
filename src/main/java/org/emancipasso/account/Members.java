package org.emancipasso.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.emancipasso.audit.ActorNames;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.InvalidLetter;

/** What other features may know of a member. In the caller's transaction. */
@ApplicationScoped
public class Members implements ActorNames {

    private final MemberRepository members;

    Members(MemberRepository members) {
        this.members = members;
    }

    /** What members are called, by id, for other staff to read; those who have left are not there. */
    @Override
    public Map<Long, String> names(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : members.list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(Member::id, member -> member.profile().displayName()));
    }

    /** What readers may know of those who wrote something, by id, in one query; those who have left are not there. */
    public Map<Long, Author> authors(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : members.authors(ids);
    }

    /** At most 50 whose name holds these words, by id. Who asks makes sure that it tells nothing of those who are not shown. */
    public List<Long> named(String words) {
        return members.named(words);
    }

    /**
     * Whom handles mean, of those who have a page of their own: what they are called with dashes for spaces. A name that several
     * have means nobody.
     */
    public Map<String, Long> publicByHandle(Collection<String> handles) {
        return handles.isEmpty() ? Map.of() : members.publicByHandle(handles);
    }

    /**
     * Somebody who wrote something.
     *
     * @param isPublic whether they have a page of their own
     */
    public record Author(long id, String name, boolean isPublic) {}

    /** Where one writes to somebody whose account is open; nowhere when letters cannot go there. */
    public Optional<EmailAddress> address(long id) {
        return members.findByIdOptional(id).filter(member -> member.isActive() && !member.isExample())
                .flatMap(member -> {
                    try {
                        return Optional.of(EmailAddress.of(member.email()));
                    } catch (InvalidLetter e) {
                        return Optional.empty();
                    }
                });
    }

    /**
     * Somebody who acts without being logged in.
     *
     * @param actor a member like others, whatever their roles: nobody typed a second factor
     * @param isOpen whether their account may do anything at all
     */
    public record Absent(Actor actor, boolean isOpen) {}

    /** Who that is; nobody when they have left, or are invented. */
    public Optional<Absent> absent(long id) {
        return members.findByIdOptional(id).filter(member -> !member.isExample())
                .map(member -> new Absent(new Actor(member.id(), member.email(), member.profile().displayName(),
                        Set.of(Role.MEMBER), member.isReady(Terms.VERSION), true, member.profile().theme(), ""),
                        member.isActive()));
    }
}
