<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section == "header">${msg("errorTitle")}
<#elseif section == "form">
<p class="notice trouble" role="alert">${kcSanitize(message.summary)?no_esc}</p>
<p><a class="button" href="<#if client?? && client.baseUrl?has_content && !skipLink??>${client.baseUrl}<#else>${properties.site}/</#if>">${msg("backToApplication")}</a></p>
</#if>
</@layout.registrationLayout>
