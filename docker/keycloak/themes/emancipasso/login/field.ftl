<#-- The only place that knows label, value, hint, error and their ARIA links. Errors are looked up by the names that Keycloak gives them. -->
<#macro field name label type="text" value="" autocomplete="off" hint="" errors=[name] focus=false required=true inputmode="">
<#assign error = errorOf(errors)>
<div class="field">
  <label for="${name}">${label}</label>
  <#if hint?has_content><p class="hint" id="hint-${name}">${hint}</p></#if>
  <input type="${type}" id="${name}" name="${name}"<#if value?has_content> value="${value}"</#if> autocomplete="${autocomplete}"<#if inputmode?has_content> inputmode="${inputmode}"</#if><#if required> required</#if><#if focus> autofocus</#if><#if error?has_content || hint?has_content> aria-describedby="<#if hint?has_content>hint-${name} </#if><#if error?has_content>input-error-${name}</#if>"</#if><#if error?has_content> aria-invalid="true"</#if>>
  <#if error?has_content><p class="wrong" id="input-error-${name}" role="alert">${kcSanitize(error)?no_esc}</p></#if>
</div>
</#macro>

<#function errorOf names>
  <#list names as name>
    <#if messagesPerField.existsError(name)><#return messagesPerField.get(name)></#if>
  </#list>
  <#return "">
</#function>

<#-- The end of a form: what it does and, where the platform asked for it, a way out. -->
<#macro submit label>
<div class="actions">
  <button class="button">${label}</button>
  <#if isAppInitiatedAction??><button class="button quiet" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button></#if>
</div>
</#macro>

<#macro logoutOtherSessions>
<label class="box"><input type="checkbox" id="logout-sessions" name="logout-sessions" value="on" checked> ${msg("logoutOtherSessions")}</label>
</#macro>
