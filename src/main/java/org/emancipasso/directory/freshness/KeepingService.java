package org.emancipasso.directory.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.audit.AuditEntry;
import org.emancipasso.audit.AuditLog;
import org.emancipasso.directory.CaredListing;
import org.emancipasso.directory.ProviderCareService;
import org.emancipasso.directory.freshness.ListingLinks.Reading;
import org.emancipasso.moderation.ReviewQueue;
import org.emancipasso.moderation.ReviewQueue.Submission;
import org.jspecify.annotations.Nullable;

/** Does what somebody says who looks after a listing. Said twice, it is the same. */
@ApplicationScoped
class KeepingService {

    private final ProviderCareService care;
    private final ListingLinks links;
    private final ReviewQueue queue;
    private final AuditLog audit;

    KeepingService(ProviderCareService care, ListingLinks links, ReviewQueue queue, AuditLog audit) {
        this.care = care;
        this.links = links;
        this.queue = queue;
        this.audit = audit;
    }

    /** What a link is worth. */
    @Transactional
    Reading read(String token) {
        return links.read(token);
    }

    /**
     * Does it.
     *
     * @param mayConfirm whether it is the structure that says so: staff hide a listing elsewhere, with a second person
     * @param member who says so; nobody when it came by the link of a letter
     * @return whether it was understood
     */
    @Transactional
    boolean keep(long id, Keeping said, boolean mayConfirm, @Nullable Long member) {
        switch (said.action()) {
            case Keeping.CONFIRM -> {
                if (!mayConfirm) {
                    return false;
                }
                care.confirm(id, member);
            }
            case Keeping.CAPACITY -> {
                if (said.said().isEmpty()) {
                    return false;
                }
                care.sayCapacity(id, said.said().get(), said.number(), member);
            }
            case Keeping.FORGET -> care.sayCapacity(id, null, null, member);
            case Keeping.GONE -> {
                if (!mayConfirm) {
                    return false;
                }
                care.lock(id).filter(CaredListing::isKept).filter(_ -> !queue.isWaiting(GoneListings.KIND, id))
                        .ifPresent(listing -> submit(listing, member));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void submit(CaredListing listing, @Nullable Long member) {
        audit.record(AuditEntry.of(member, "provider.gone", "provider", listing.id(), null));
        String name = listing.name();
        queue.submit(new Submission(GoneListings.KIND, listing.id(),
                name.length() <= 200 ? name : name.substring(0, 199) + "…", listing.department()));
    }
}
