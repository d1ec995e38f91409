package org.emancipasso.moderation.decision;

import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.personaldata.PersonalData;
import org.emancipasso.account.personaldata.PersonalData.Row;
import org.emancipasso.account.personaldata.PersonalDataHolder;
import org.emancipasso.account.personaldata.TextsChoice;

/** What members decided, and what they were told. Decisions stay, since others rest on them; the name goes. */
@Singleton
class DecisionHolder implements PersonalDataHolder {

    private final DecisionRepository decisions;
    private final DecisionMessages say;

    DecisionHolder(DecisionRepository decisions, DecisionMessages say) {
        this.decisions = decisions;
        this.say = say;
    }

    @Override
    public String name() {
        return "decisions";
    }

    @Override
    public Set<String> tables() {
        return Set.of("decision", "decision_letter", "appeal");
    }

    @Override
    public void export(long member, PersonalData out) {
        out.section(say.exportTitle(),
                decisions.by(member).stream().map(decision -> Row.empty().with(say.exportOn(), decision.decidedAt())
                        .with(say.exportKind(), decision.kind())
                        .with(say.exportOutcome(), say.outcome(decision.outcome().name()))
                        .with(say.exportWords(), decision.words())).toList());
    }

    @Override
    public void erase(long member, TextsChoice texts) {
        decisions.forgetMember(member);
    }
}
