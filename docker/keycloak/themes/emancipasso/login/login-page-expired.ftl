<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section == "header">${msg("pageExpiredTitle")}
<#elseif section == "form">
<p>${msg("pageExpiredText")}</p>
<div class="actions">
  <a class="button" href="${url.loginAction}">${msg("pageExpiredGoOn")}</a>
  <a href="${url.loginRestartFlowUrl}">${msg("pageExpiredRestart")}</a>
</div>
</#if>
</@layout.registrationLayout>
