<#import "template.ftl" as layout>
<#import "field.ftl" as f>
<@layout.registrationLayout; section>
<#if section == "header">${msg("webauthn-error-title")}
<#elseif section == "form">
<form action="${url.loginAction}" method="post">
  <input type="hidden" name="authenticationExecution" value="${execution}">
  <input type="hidden" name="isSetRetry" value="retry">
  <@f.submit label=msg("doTryAgain") />
</form>
</#if>
</@layout.registrationLayout>
