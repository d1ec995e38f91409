package org.emancipasso.account;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
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

    /** Where one writes to somebody whose account is open; nowhere when letters cannot go there. */
    public Optional<EmailAddress> address(long id) {
        return members.findByIdOptional(id).filter(Member::isActive).flatMap(member -> {
            try {
                return Optional.of(EmailAddress.of(member.email()));
            } catch (InvalidLetter e) {
                return Optional.empty();
            }
        });
    }
}
