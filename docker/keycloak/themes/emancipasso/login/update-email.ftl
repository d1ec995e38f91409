<#import "template.ftl" as layout>
<#import "field.ftl" as f>
<@layout.registrationLayout displayMessage=messagesPerField.exists("global"); section>
<#if section == "header">${msg("updateEmailTitle")}
<#elseif section == "form">
<p>${msg("updateEmailIntroduction")}</p>
<form action="${url.loginAction}" method="post">
  <@f.field name="email" label=msg("updateEmailNew") type="email" value=(profile.attributesByName.email.value)!"" autocomplete="email" errors=["email", "username"] focus=true />
  <@f.logoutOtherSessions />
  <@f.submit label=msg("doSendLink") />
</form>
</#if>
</@layout.registrationLayout>
