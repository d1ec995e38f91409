<#import "template.ftl" as layout>
<#import "field.ftl" as f>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("totp", "userLabel"); section>
<#if section == "header">${msg("loginTotpTitle")}
<#elseif section == "form">
<p>${msg("loginTotpWhy")}</p>
<ol class="steps">
  <li>${msg("loginTotpStep1")}</li>
  <#if mode?? && mode == "manual">
  <li>${msg("loginTotpManualStep2")} <code>${totp.totpSecretEncoded}</code>
    <a href="${totp.qrUrl}">${msg("loginTotpScanBarcode")}</a></li>
  <#else>
  <li>${msg("loginTotpStep2")}
    <img src="data:image/png;base64,${totp.totpSecretQrCode}" width="246" height="246" alt="${msg("loginTotpPicture")}">
    <a href="${totp.manualUrl}">${msg("loginTotpUnableToScan")}</a></li>
  </#if>
  <li>${msg("loginTotpStep3")}</li>
</ol>
<form action="${url.loginAction}" method="post">
  <@f.field name="totp" label=msg("loginOtpOneTime") hint=msg("loginOtpHint") autocomplete="one-time-code" inputmode="numeric" />
  <#if totp.otpCredentials?size gte 1><@f.field name="userLabel" label=msg("loginTotpDeviceName") /></#if>
  <input type="hidden" name="totpSecret" value="${totp.totpSecret}">
  <#if mode??><input type="hidden" name="mode" value="${mode}"></#if>
  <@f.logoutOtherSessions />
  <@f.submit label=msg("doSave") />
</form>
</#if>
</@layout.registrationLayout>
