<#-- passkey.js asks the device; without it, the page says what to do. -->
<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section == "header">${msg("webauthn-login-title")}
<#elseif section == "form">
<p>${msg("webauthn-help-text")}</p>
<noscript><p class="notice trouble">${msg("passkeyNeedsScript")}</p></noscript>
<form id="passkey" action="${url.loginAction}" method="post"
  data-challenge="${challenge}" data-rp-id="${rpId}" data-verification="${userVerification}" data-timeout="${createTimeout?c}"
  data-allow="<#if authenticators??><#list authenticators.authenticators as authenticator>${authenticator.credentialId}<#sep>,</#list></#if>"
  data-unsupported="${msg("webauthn-unsupported-browser-text")}">
  <#list ["clientDataJSON", "authenticatorData", "signature", "credentialId", "userHandle", "error"] as name><input type="hidden" name="${name}"></#list>
  <div class="actions"><button class="button">${msg("passkeyUse")}</button></div>
</form>
<script type="module" src="${url.resourcesPath}/js/passkey.js"></script>
</#if>
</@layout.registrationLayout>
