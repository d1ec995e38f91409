<#import "template.ftl" as layout>
<@layout.registrationLayout displayInfo=true; section>
<#if section == "header">${msg("emailVerifyTitle")}
<#elseif section == "form">
<p>${msg("emailVerifySent")} <strong>${(verifyEmail!user.email)!""}</strong>.</p>
<p>${msg("emailVerifyThen")}</p>
<#if isAppInitiatedAction??>
<form action="${url.loginAction}" method="post"><button class="button quiet" name="cancel-aia" value="true">${msg("doCancel")}</button></form>
</#if>
<#elseif section == "info">
<h2>${msg("emailVerifyNothing")}</h2>
<p>${msg("emailVerifySpam")} <a href="${url.loginAction}">${msg("emailVerifyAgain")}</a></p>
</#if>
</@layout.registrationLayout>
