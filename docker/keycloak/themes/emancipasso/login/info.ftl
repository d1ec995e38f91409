<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section == "header"><#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${msg("infoTitle")}</#if>
<#elseif section == "form">
<p>${kcSanitize(message.summary)?no_esc}</p>
<#if requiredActions??>
<ul class="choices"><#list requiredActions as action><li>${kcSanitize(msg("requiredAction.${action}"))?no_esc}</li></#list></ul>
</#if>
<#if actionUri?has_content>
<p><a class="button" href="${actionUri}">${msg("proceedWithAction")}</a></p>
<#else>
<p><a class="button" href="<#if pageRedirectUri?has_content>${pageRedirectUri}<#else>${properties.site}/connexion</#if>">${msg("backToApplication")}</a></p>
</#if>
</#if>
</@layout.registrationLayout>
