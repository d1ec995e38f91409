package org.emancipasso.directory.claim;

import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.organisation.Organisations;
import org.emancipasso.account.organisation.Organisations.Known;
import org.emancipasso.account.personaldata.PersonalData;
import org.emancipasso.account.personaldata.PersonalData.Row;
import org.emancipasso.account.personaldata.PersonalDataHolder;
import org.emancipasso.account.personaldata.TextsChoice;
import org.emancipasso.directory.CaredListing;
import org.emancipasso.directory.ProviderCareService;

/** What is kept of who claimed which listing. */
@Singleton
class ClaimHolder implements PersonalDataHolder {

    private final ClaimRepository claims;
    private final ClaimSettlementService settlement;
    private final ProviderCareService care;
    private final Organisations organisations;
    private final ClaimMessages say;

    ClaimHolder(ClaimRepository claims, ClaimSettlementService settlement, ProviderCareService care,
            Organisations organisations, ClaimMessages say) {
        this.claims = claims;
        this.settlement = settlement;
        this.care = care;
        this.organisations = organisations;
        this.say = say;
    }

    @Override
    public String name() {
        return "revendications";
    }

    @Override
    public Set<String> tables() {
        return Set.of("provider_claim", "claim_code");
    }

    @Override
    public void export(long member, PersonalData out) {
        out.section(say.dataTitle(), claims.ofMember(member).stream()
                .map(claim -> Row.empty()
                        .with(say.listing(), care.find(claim.providerId()).map(CaredListing::name).orElse(""))
                        .with(say.claimant(),
                                organisations.known(claim.organisationId()).map(Known::name).orElse(""))
                        .with(say.openedAt(), claim.openedAt()).with(say.status(), claim.status().name()))
                .toList());
    }

    @Override
    public void erase(long member, TextsChoice texts) {
        settlement.forget(member);
    }
}
