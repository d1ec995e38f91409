package org.emancipasso.web.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/**
 * How much of each {@link Limit} somebody may ask for: {@code 10/1h}, by account and by address. An address is often that
 * of a whole office or village hall, hence the wider ones.
 */
@ConfigMapping(prefix = "emancipasso.limits")
interface LimitsConfig {

    @WithName("form.account")
    @WithDefault("120/10m")
    Budget formAccount();

    @WithName("form.address")
    @WithDefault("600/10m")
    Budget formAddress();

    @WithName("login.address")
    @WithDefault("120/10m")
    Budget loginAddress();

    @WithName("refusal.address")
    @WithDefault("60/10m")
    Budget refusalAddress();

    @WithName("export.account")
    @WithDefault("5/1d")
    Budget exportAccount();

    @WithName("export.address")
    @WithDefault("20/1d")
    Budget exportAddress();

    @WithName("invitation.account")
    @WithDefault("30/1d")
    Budget invitationAccount();

    @WithName("invitation.address")
    @WithDefault("100/1d")
    Budget invitationAddress();

    @WithName("code.account")
    @WithDefault("5/1h")
    Budget codeAccount();

    @WithName("code.address")
    @WithDefault("20/1h")
    Budget codeAddress();

    @WithName("contact.account")
    @WithDefault("30/1d")
    Budget contactAccount();

    @WithName("contact.address")
    @WithDefault("60/1d")
    Budget contactAddress();

    @WithName("code-try.account")
    @WithDefault("20/1h")
    Budget codeTryAccount();

    @WithName("code-try.address")
    @WithDefault("60/1h")
    Budget codeTryAddress();

    @WithName("post.account")
    @WithDefault("40/1h")
    Budget postAccount();

    @WithName("post.address")
    @WithDefault("80/1h")
    Budget postAddress();

    @WithName("upload.account")
    @WithDefault("60/1h")
    Budget uploadAccount();

    @WithName("upload.address")
    @WithDefault("120/1h")
    Budget uploadAddress();

    @WithName("contribution.account")
    @WithDefault("60/1h")
    Budget contributionAccount();

    @WithName("contribution.address")
    @WithDefault("20/1h")
    Budget contributionAddress();

    @WithName("recipient")
    @WithDefault("10/1d")
    Budget recipient();

    @WithName("mail-refusal")
    @WithDefault("3/1d")
    Budget mailRefusal();

    @WithName("mail-stranger")
    @WithDefault("60/1d")
    Budget mailStranger();
}
