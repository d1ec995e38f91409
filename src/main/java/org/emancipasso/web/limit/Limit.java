package org.emancipasso.web.limit;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** What is counted. How much of it is allowed: {@link LimitsConfig}. */
public enum Limit {

    /** Any form, whatever it does. */
    FORM(LimitsConfig::formAccount, LimitsConfig::formAddress),
    /** Logging in: every step of it that comes here. */
    LOGIN(null, LimitsConfig::loginAddress),
    /** Refusing letters by the link in one. */
    REFUSAL(null, LimitsConfig::refusalAddress),
    /** Asking for a copy of one's personal data. */
    EXPORT(LimitsConfig::exportAccount, LimitsConfig::exportAddress),
    /** Inviting somebody to an organisation. */
    INVITATION(LimitsConfig::invitationAccount, LimitsConfig::invitationAddress),
    /** Having a code sent. */
    CODE(LimitsConfig::codeAccount, LimitsConfig::codeAddress),
    /** Writing to a structure, or to staff about a search; answering. */
    CONTACT(LimitsConfig::contactAccount, LimitsConfig::contactAddress),
    /** Trying a code. */
    CODE_TRY(LimitsConfig::codeTryAccount, LimitsConfig::codeTryAddress),
    /** Writing in the forum. */
    POST(LimitsConfig::postAccount, LimitsConfig::postAddress),
    /** Sending files, and forms whose sender's session has ended. */
    UPLOAD(LimitsConfig::uploadAccount, LimitsConfig::uploadAddress),
    /** Sending a form that needs no account. */
    CONTRIBUTION(LimitsConfig::contributionAccount, LimitsConfig::contributionAddress),
    /** Letters to an address that somebody typed in a form that needs no account. */
    RECIPIENT(LimitsConfig::recipient, LimitsConfig::recipient),
    /** Letters to an address that say why its mail is not published. */
    MAIL_REFUSAL(LimitsConfig::mailRefusal, LimitsConfig::mailRefusal),
    /** The same to all those together of whom nobody knows that it was them. */
    MAIL_STRANGER(LimitsConfig::mailStranger, LimitsConfig::mailStranger);

    private final @Nullable Function<LimitsConfig, Budget> byAccount;
    private final Function<LimitsConfig, Budget> byAddress;

    Limit(@Nullable Function<LimitsConfig, Budget> byAccount, Function<LimitsConfig, Budget> byAddress) {
        this.byAccount = byAccount;
        this.byAddress = byAddress;
    }

    Optional<Budget> byAccount(LimitsConfig config) {
        return Optional.ofNullable(byAccount).map(budget -> budget.apply(config));
    }

    Budget byAddress(LimitsConfig config) {
        return byAddress.apply(config);
    }

    /** What it is called in the key of a count. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
