<#import "template.ftl" as layout>
<#import "field.ftl" as f>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("username"); section>
<#if section == "header">${msg("emailForgotTitle")}
<#elseif section == "form">
<p>${msg("emailInstruction")}</p>
<form action="${url.loginAction}" method="post">
  <@f.field name="username" label=msg("email") type="email" value=(auth.attemptedUsername)!"" autocomplete="username" focus=true />
  <div class="actions">
    <button class="button">${msg("doSendLink")}</button>
    <a href="${url.loginUrl}">${msg("backToLogin")}</a>
  </div>
</form>
</#if>
</@layout.registrationLayout>
