<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=((message.type)!"") == "error" displayInfo=true; section>
<#if section == "header">${msg("emailVerifyTitle")}
<#elseif section == "form">
<p>${msg("emailVerifySent")} <strong>${verifyEmail!user.email}</strong>.</p>
<p>${msg("emailVerifyThen")}</p>
<#elseif section == "info">
<h2>${msg("emailVerifyNothing")}</h2>
<p>${msg("emailVerifySpam")}</p>
<form action="${url.loginAction}" method="post">
  <div class="actions">
    <button class="button quiet">${msg("emailVerifyAgain")}</button>
    <#if isAppInitiatedAction??><button class="button quiet" name="cancel-aia" value="true">${msg("doCancel")}</button></#if>
  </div>
</form>
</#if>
</@layout.registrationLayout>
