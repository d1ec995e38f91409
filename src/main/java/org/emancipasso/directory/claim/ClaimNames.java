package org.emancipasso.directory.claim;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Singleton;

import org.emancipasso.search.Folding;
import org.emancipasso.search.Lookalikes;

/** Names that look like others: whoever is deceived by one gives a listing away. */
@Singleton
class ClaimNames {

    private final ClaimRepository claims;
    private final ClaimMessages say;

    ClaimNames(ClaimRepository claims, ClaimMessages say) {
        this.claims = claims;
        this.say = say;
    }

    /** What a person should look at before a listing becomes an organisation's; nothing for most. */
    List<String> warnings(long provider, String listing, String organisation) {
        List<String> warnings = new ArrayList<>();
        if (Lookalikes.isSuspicious(organisation) || Lookalikes.isSuspicious(listing)) {
            warnings.add(say.suspiciousName());
        }
        if (Lookalikes.areAlike(listing, organisation)
                && !Folding.fold(listing).equals(Folding.fold(organisation))) {
            warnings.add(say.alikeNames(listing, organisation));
        }
        claims.otherNames(provider).stream()
                .filter(other -> Lookalikes.areAlike(other, listing) || Lookalikes.areAlike(other, organisation))
                .limit(3).forEach(other -> warnings.add(say.otherListing(other)));
        return warnings;
    }
}
