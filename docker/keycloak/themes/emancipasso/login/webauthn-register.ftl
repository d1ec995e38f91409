<#-- passkey.js asks the device; without it, the page says what to do. -->
<#import "template.ftl" as layout>
<#import "field.ftl" as f>
<@layout.registrationLayout; section>
<#if section == "header">${msg("webauthn-registration-title")}
<#elseif section == "form">
<p>${msg("passkeyWhy")}</p>
<noscript><p class="notice trouble">${msg("passkeyNeedsScript")}</p></noscript>
<form id="passkey" action="${url.loginAction}" method="post" data-create
  data-challenge="${challenge}" data-rp-id="${rpId}" data-rp-name="${rpEntityName}" data-user-id="${userid}" data-user-name="${username}"
  data-algorithms="<#list signatureAlgorithms as algorithm>${algorithm?c}<#sep>,</#list>" data-exclude="${excludeCredentialIds}"
  data-attestation="${attestationConveyancePreference}" data-attachment="${authenticatorAttachment}" data-resident-key="${residentKey}"
  data-verification="${userVerificationRequirement}" data-timeout="${createTimeout?c}" data-unsupported="${msg("webauthn-unsupported-browser-text")}">
  <@f.field name="authenticatorLabel" label=msg("passkeyName") hint=msg("passkeyNameHint") />
  <#list ["clientDataJSON", "attestationObject", "publicKeyCredentialId", "transports", "authenticatorAttachment", "error"] as name><input type="hidden" name="${name}"></#list>
  <@f.logoutOtherSessions />
  <@f.submit label=msg("passkeyAdd") />
</form>
<script type="module" src="${url.resourcesPath}/js/passkey.js"></script>
</#if>
</@layout.registrationLayout>
