package org.emancipasso.account;

import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What one changes at the provider itself, which asks who one is again first (Keycloak: application-initiated actions). */
enum AccountAction {
    EMAIL("adresse", "UPDATE_EMAIL"),
    PASSWORD("mot-de-passe", "UPDATE_PASSWORD"),
    CODE("code", "CONFIGURE_TOTP"),
    KEY("cle", "webauthn-register");

    private final String value;
    private final String providerName;

    AccountAction(String value, String providerName) {
        this.value = value;
        this.providerName = providerName;
    }

    /** The one that an address names; none when it names nothing that we know. */
    static Optional<AccountAction> of(@Nullable String value) {
        return Stream.of(values()).filter(action -> action.value.equals(value)).findFirst();
    }

    /** In addresses. */
    String value() {
        return value;
    }

    /** What the provider calls it. */
    String providerName() {
        return providerName;
    }
}
