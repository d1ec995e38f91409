<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section == "header">${msg("loginChooseAuthenticator")}
<#elseif section == "form">
<form action="${url.loginAction}" method="post">
  <ul class="choices">
    <#list auth.authenticationSelections as selection>
    <li><button class="button quiet" name="authenticationExecution" value="${selection.authExecId}">${msg(selection.displayName)}</button>
      <p class="hint">${msg(selection.helpText)}</p></li>
    </#list>
  </ul>
</form>
</#if>
</@layout.registrationLayout>
