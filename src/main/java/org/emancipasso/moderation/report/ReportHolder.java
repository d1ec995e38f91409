package org.emancipasso.moderation.report;

import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.personaldata.PersonalData;
import org.emancipasso.account.personaldata.PersonalData.Row;
import org.emancipasso.account.personaldata.PersonalDataHolder;
import org.emancipasso.account.personaldata.TextsChoice;

/** What somebody reported by the address of their account, and what staff took off the site. The name goes, the report stays. */
@Singleton
class ReportHolder implements PersonalDataHolder {

    private final ReportRepository reports;
    private final ReportMessages say;

    ReportHolder(ReportRepository reports, ReportMessages say) {
        this.reports = reports;
        this.say = say;
    }

    @Override
    public String name() {
        return "signalements";
    }

    @Override
    public Set<String> tables() {
        return Set.of("report", "reported_thing", "delisting");
    }

    @Override
    public void export(long member, PersonalData out) {
        out.section(say.exportTitle(), reports.by(member).stream().map(report -> Row.empty()
                .with(say.exportOn(), report.madeAt()).with(say.exportText(), report.text())
                .with(say.name(), report.name())).toList());
    }

    @Override
    public void erase(long member, TextsChoice texts) {
        reports.forget(member);
    }
}
