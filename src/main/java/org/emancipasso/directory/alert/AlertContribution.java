package org.emancipasso.directory.alert;

import jakarta.inject.Singleton;

import org.emancipasso.moderation.contribution.ContributionForm;

/** The form that asks for the weekly letter. */
@Singleton
class AlertContribution implements ContributionForm {

    static final String CODE = "nouveautes";

    private final AlertService alerts;
    private final AlertMessages say;

    AlertContribution(AlertService alerts, AlertMessages say) {
        this.alerts = alerts;
        this.say = say;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String label() {
        return say.title();
    }

    @Override
    public String confirmed(long subject) {
        alerts.confirm(subject);
        return AlertRoutes.FORM + "?" + AlertRoutes.DONE + "=confirmation";
    }
}
