package org.emancipasso.site;

import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.personaldata.PersonalData;
import org.emancipasso.account.personaldata.PersonalData.Row;
import org.emancipasso.account.personaldata.PersonalDataHolder;
import org.emancipasso.account.personaldata.TextsChoice;
import org.emancipasso.editorial.EditorialMessages;
import org.emancipasso.editorial.TextVersionService;

/** The texts of the site that a member changed: the site's own, hence they stay, without who wrote them. */
@Singleton
class EditorialHolder implements PersonalDataHolder {

    private final TextVersionService versions;
    private final EditorialMessages say;

    EditorialHolder(TextVersionService versions, EditorialMessages say) {
        this.versions = versions;
        this.say = say;
    }

    @Override
    public String name() {
        return "textes-du-site";
    }

    @Override
    public Set<String> tables() {
        return Set.of("editable_text_version");
    }

    @Override
    public void export(long member, PersonalData out) {
        out.section(say.exportTitle(), versions.by(member).stream().map(version -> Row.empty()
                .with(say.exportText(), version.code() + " : " + version.text()).with(say.reason(), version.reason()))
                .toList());
    }

    @Override
    public void erase(long member, TextsChoice texts) {
        versions.forgetAuthor(member);
    }
}
