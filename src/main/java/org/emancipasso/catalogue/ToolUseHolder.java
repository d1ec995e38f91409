package org.emancipasso.catalogue;

import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.personaldata.PersonalData;
import org.emancipasso.account.personaldata.PersonalData.Row;
import org.emancipasso.account.personaldata.PersonalDataHolder;
import org.emancipasso.account.personaldata.TextsChoice;

/** Which tools a member said that an organisation uses. */
@Singleton
class ToolUseHolder implements PersonalDataHolder {

    private final ToolUseRepository uses;
    private final ToolMessages say;

    ToolUseHolder(ToolUseRepository uses, ToolMessages say) {
        this.uses = uses;
        this.say = say;
    }

    @Override
    public String name() {
        return "outils";
    }

    @Override
    public Set<String> tables() {
        return Set.of("tool_use");
    }

    @Override
    public void export(long member, PersonalData out) {
        out.section(say.exportUses(), uses.by(member).stream()
                .map(row -> Row.empty().with(say.exportAt(), row.get("at")).with(say.exportTool(), row.get("tool"))
                        .with(say.exportOrganisation(), row.get("organisation")))
                .toList());
    }

    @Override
    public void erase(long member, TextsChoice texts) {
        uses.forget(member);
    }
}
