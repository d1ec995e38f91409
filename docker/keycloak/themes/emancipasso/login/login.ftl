<#import "template.ftl" as layout>
<#import "field.ftl" as f>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("username", "password") displayInfo=realm.password && realm.registrationAllowed && !registrationDisabled??; section>
<#if section == "header">${msg("loginAccountTitle")}
<#elseif section == "form">
<form action="${url.loginAction}" method="post">
  <#if !usernameHidden??><@f.field name="username" label=msg("email") type="email" value=(login.username)!"" autocomplete="username" errors=["username", "password"] focus=!(login.username)?has_content /></#if>
  <@f.field name="password" label=msg("password") type="password" autocomplete="current-password" errors=usernameHidden???then(["username", "password"], []) focus=usernameHidden?? />
  <input type="hidden" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
  <div class="actions">
    <button class="button">${msg("doLogIn")}</button>
    <#if realm.resetPasswordAllowed><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></#if>
  </div>
</form>
<#elseif section == "info">
<h2>${msg("noAccount")}</h2>
<p><a class="button quiet" href="${url.registrationUrl}">${msg("doRegister")}</a></p>
</#if>
</@layout.registrationLayout>
