<#import "template.ftl" as layout>
<#import "field.ftl" as f>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("password", "password-confirm"); section>
<#if section == "header">${msg("updatePasswordTitle")}
<#elseif section == "form">
<form action="${url.loginAction}" method="post">
  <@f.field name="password-new" label=msg("passwordNew") type="password" autocomplete="new-password" hint=msg("passwordHint") errors=["password"] focus=true />
  <@f.field name="password-confirm" label=msg("passwordConfirm") type="password" autocomplete="new-password" />
  <@f.logoutOtherSessions />
  <@f.submit label=msg("doSave") />
</form>
</#if>
</@layout.registrationLayout>
