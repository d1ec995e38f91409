package org.emancipasso.directory.transfer;

import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.personaldata.PersonalData;
import org.emancipasso.account.personaldata.PersonalData.Row;
import org.emancipasso.account.personaldata.PersonalDataHolder;
import org.emancipasso.account.personaldata.TextsChoice;

/** The files of listings that a member imported. */
@Singleton
class ImportHolder implements PersonalDataHolder {

    private final ImportRunService runs;
    private final TransferMessages say;

    ImportHolder(ImportRunService runs, TransferMessages say) {
        this.runs = runs;
        this.say = say;
    }

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public Set<String> tables() {
        return Set.of("import_run");
    }

    @Override
    public void export(long member, PersonalData out) {
        out.section(say.importTitle(), runs.by(member).stream()
                .map(run -> Row.empty().with(say.file(), run.fileName()).with(say.when(), run.createdAt())).toList());
    }

    @Override
    public void erase(long member, TextsChoice texts) {
        runs.forgetAuthor(member);
    }
}
