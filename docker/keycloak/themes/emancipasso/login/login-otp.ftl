<#import "template.ftl" as layout>
<#import "field.ftl" as f>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("totp"); section>
<#if section == "header">${msg("loginOtpTitle")}
<#elseif section == "form">
<form action="${url.loginAction}" method="post">
  <#if otpLogin.userOtpCredentials?size gt 1>
  <fieldset>
    <legend>${msg("loginOtpWhich")}</legend>
    <#list otpLogin.userOtpCredentials as credential>
    <label class="box"><input type="radio" name="selectedCredentialId" value="${credential.id}"<#if credential.id == otpLogin.selectedCredentialId> checked</#if>> ${credential.userLabel}</label>
    </#list>
  </fieldset>
  </#if>
  <@f.field name="otp" label=msg("loginOtpOneTime") hint=msg("loginOtpHint") autocomplete="one-time-code" inputmode="numeric" errors=["totp"] focus=true />
  <div class="actions"><button class="button">${msg("doLogIn")}</button></div>
</form>
</#if>
</@layout.registrationLayout>
