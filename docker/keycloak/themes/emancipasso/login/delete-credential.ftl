<#import "template.ftl" as layout>
<#import "field.ftl" as f>
<@layout.registrationLayout displayMessage=false; section>
<#if section == "header">${msg("deleteCredentialTitle", credentialLabel)}
<#elseif section == "form">
<p>${msg("deleteCredentialMessage", credentialLabel)}</p>
<form action="${url.loginAction}" method="post">
  <div class="actions">
    <button class="button" name="accept">${msg("doRemove")}</button>
    <button class="button quiet" name="cancel-aia" value="true">${msg("doCancel")}</button>
  </div>
</form>
</#if>
</@layout.registrationLayout>
