package org.emancipasso.account;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;

/** Tells the provider what one wants to change there, and to ask who one is again, whatever session it knows. */
@ApplicationScoped
@Unremovable
class ActionRedirect implements OidcRedirectFilter {

    private static final String AUTHORIZATION = "/protocol/openid-connect/auth";

    @Override
    public void filter(OidcRedirectContext context) {
        if (context.redirectUri().contains(AUTHORIZATION)) {
            AccountAction.of(context.routingContext().request().getParam(AccountRoutes.ACTION))
                    .ifPresent(action -> context.additionalQueryParams().add("kc_action", action.providerName())
                            .add("prompt", "login"));
        }
    }
}
