<#import "template.ftl" as layout>
<#import "field.ftl" as f>
<@layout.registrationLayout displayMessage=messagesPerField.exists("global"); section>
<#if section == "header">${msg("registerTitle")}
<#elseif section == "form">
<p>${msg("registerIntroduction")}</p>
<form action="${url.registrationAction}" method="post">
  <@f.field name="email" label=msg("email") type="email" value=(register.formData.email)!"" autocomplete="username" hint=msg("registerEmailHint") errors=["email", "username"] focus=true />
  <@f.field name="password" label=msg("password") type="password" autocomplete="new-password" hint=msg("passwordHint") />
  <@f.field name="password-confirm" label=msg("passwordConfirm") type="password" autocomplete="new-password" />
  <p class="hint">${msg("registerPrivacy")} <a href="${properties.site}/confidentialite">${msg("privacy")}</a></p>
  <div class="actions">
    <button class="button">${msg("doRegister")}</button>
    <a href="${url.loginUrl}">${msg("backToLogin")}</a>
  </div>
</form>
</#if>
</@layout.registrationLayout>
