package org.emancipasso.account.personaldata;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import org.emancipasso.account.SessionPeriods;
import org.emancipasso.mail.MailConfig;

/** How long everything is kept, as the settings say, for the pages that promise it: {@code {inject:periods.grace}}. */
@Named("periods")
@Singleton
public class Periods {

    private final PersonalDataConfig config;
    private final SessionPeriods sessions;
    private final MailConfig mail;

    Periods(PersonalDataConfig config, SessionPeriods sessions, MailConfig mail) {
        this.config = config;
        this.sessions = sessions;
        this.mail = mail;
    }

    /** Days after which a session that is not used ends. */
    public long sessionIdle() {
        return sessions.idle().toDays();
    }

    /** Days after which a session ends. */
    public long session() {
        return sessions.lifetime().toDays();
    }

    /** Days to change one's mind. */
    public long grace() {
        return config.departure().grace().toDays();
    }

    /** Minutes after typing one's password in which one may leave. */
    public long freshness() {
        return config.departure().freshness().toMinutes();
    }

    /** Hours that the link to a copy works. */
    public long copy() {
        return config.export().lifetime().toHours();
    }

    /** Copies a day. */
    public int copiesPerDay() {
        return config.export().perDay();
    }

    /** Months without a visit before the first warning. */
    public int inactive() {
        return config.retention().inactiveMonths();
    }

    /** Days from the first warning to the erasure. */
    public long warned() {
        return config.retention().warning().multipliedBy(2).toDays();
    }

    /** Days that an account is kept without an agreement to the terms of use. */
    public long unwelcomed() {
        return config.retention().unwelcomed().toDays();
    }

    /** Days that it is known that a letter was sent. */
    public long letters() {
        return mail.retention().toDays();
    }
}
