<#-- Without a password: it is chosen once the address is confirmed (realm.json, « register »). -->
<#import "template.ftl" as layout>
<#import "field.ftl" as f>
<@layout.registrationLayout displayMessage=messagesPerField.exists("global"); section>
<#if section == "header">${msg("registerTitle")}
<#elseif section == "form">
<p>${msg("registerIntroduction")}</p>
<form action="${url.registrationAction}" method="post">
  <@f.field name="email" label=msg("email") type="email" value=(register.formData.email)!"" autocomplete="username" hint=msg("registerEmailHint") errors=["email", "username"] focus=true />
  <p class="hint">${msg("registerPrivacy")} <a href="${properties.site}/confidentialite">${msg("privacy")}</a></p>
  <div class="actions">
    <button class="button">${msg("doRegister")}</button>
    <a href="${url.loginUrl}">${msg("backToLogin")}</a>
  </div>
</form>
</#if>
</@layout.registrationLayout>
