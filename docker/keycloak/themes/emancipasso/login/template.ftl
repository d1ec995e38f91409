<#-- Every page: the head and the foot of the platform (templates/layout.html), and no script. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#assign heading><#nested "header"></#assign>
<!doctype html>
<html lang="fr">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex">
  <meta name="color-scheme" content="light dark">
  <title>${heading?markup_string?replace("<[^>]*>", "", "r")?trim?no_esc} · ${msg("siteName")}</title>
  <link rel="icon" href="${url.resourcesPath}/img/favicon.svg" type="image/svg+xml">
  <link rel="stylesheet" href="${url.resourcesPath}/css/login.css">
</head>
<body>
<a class="skip" href="#contenu">${msg("skipToContent")}</a>
<header class="site-head">
  <div class="wrap">
    <a class="wordmark" href="${properties.site}/"><svg class="logo" viewBox="0 0 40 40" aria-hidden="true"><path class="p1" d="M2.2 12.9 13.6 16.4 6.8 37z"/><path class="p2" d="M15.2 16.6 26.4 14.6 22.4 37z"/><path class="p3" d="M26 9.6 39.4 .8 37.6 17z"/><path class="string" d="M1 12.4Q14 19 25.6 14.8c4-1.4 6 .4 5.6 3.6s.6 5.4 3.4 5.2"/></svg>${msg("siteName")}</a>
  </div>
</header>
<main id="contenu" class="wrap" tabindex="-1">
<div class="card">
  <h1>${heading}</h1>
  <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
  <#nested "show-username">
  <p class="who">${auth.attemptedUsername} <a href="${url.loginRestartFlowUrl}">${msg("notYou")}</a></p>
  </#if>
  <#-- An action that the platform asked for is no warning. -->
  <#if displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
  <p class="notice<#if message.type == "error"> trouble</#if>" role="<#if message.type == "error">alert<#else>status</#if>">${kcSanitize(message.summary)?no_esc}</p>
  </#if>
  <#nested "form">
  <#if auth?has_content && auth.showTryAnotherWayLink()>
  <form action="${url.loginAction}" method="post"><button class="button quiet" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button></form>
  </#if>
  <#if displayInfo><div class="aside"><#nested "info"></div></#if>
</div>
</main>
<footer class="site-foot">
  <div class="wrap">
    <ul>
      <li><a href="${properties.site}/mentions-legales">${msg("legalNotice")}</a></li>
      <li><a href="${properties.site}/confidentialite">${msg("privacy")}</a></li>
      <li><a href="${properties.site}/accessibilite">${msg("accessibility")}</a></li>
      <li><a href="${properties.site}/contact">${msg("contact")}</a></li>
    </ul>
  </div>
</footer>
</body>
</html>
</#macro>
