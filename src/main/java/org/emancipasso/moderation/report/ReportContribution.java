package org.emancipasso.moderation.report;

import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import org.emancipasso.moderation.ModerationRoutes;
import org.emancipasso.moderation.contribution.ContributionForm;

/** Reporting, as a form that needs no account. */
@Singleton
class ReportContribution implements ContributionForm {

    /** The exact place is a link, and proofs may be. */
    private static final int MOST_LINKS = 6;

    private final ReportService reports;
    private final ReportMessages say;

    ReportContribution(ReportService reports, ReportMessages say) {
        this.reports = reports;
        this.say = say;
    }

    @Override
    public String code() {
        return ReportService.FORM;
    }

    @Override
    public String label() {
        return say.formLabel();
    }

    @Override
    public int mostLinks() {
        return MOST_LINKS;
    }

    /** Who reports the abuse of a child is asked for neither name nor address (DSA art. 16(2)(c)). */
    @Override
    public boolean isAlwaysTaken(Map<String, List<String>> typed) {
        return typed.getOrDefault(ReportForm.REASON, List.of()).stream().findFirst().flatMap(ReportReason::of)
                .filter(ReportReason::isAlwaysTaken).isPresent();
    }

    @Override
    public String takenWhenClosed() {
        return say.takenWhenClosed();
    }

    @Override
    public String confirmed(long subject) {
        return reports.confirm(subject)
                .map(report -> ModerationRoutes.ROUTES.report(report.type(), report.targetId()) + "?"
                        + ModerationRoutes.DONE + "=oui")
                .orElse("/");
    }
}
