package org.emancipasso.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Accounts of the local Keycloak for everyone to try, on the loopback only. Each role of staff has a second factor. */
public enum DemonstrationAccount {
    MEMBER("membre@example.org", null),
    PROVIDER_EDITOR("prestataire@example.org", null),
    CURATOR("curation@example.org", "curator"),
    MODERATOR("moderation@example.org", "moderator"),
    ADMIN("admin@example.org", "admin");

    /** The same for all: they guard nothing. */
    public static final String PASSWORD = "une-demonstration-libre";
    private static final String SECRET = "emancipasso-local-demo";

    private final String email;
    private final @Nullable String role;
    private final Totp codes;

    DemonstrationAccount(String email, @Nullable String role) {
        this.email = email;
        this.role = role;
        this.codes = new Totp(SECRET, email);
    }

    /** The address to log in with. */
    public String email() {
        return email;
    }

    /** Whether it logs in with a code too. */
    public boolean isStaff() {
        return role != null;
    }

    /** A code that a test has not used yet; Keycloak takes each once. */
    public String freshCode() {
        return codes.freshCode();
    }

    /** The code of now, the same for all. */
    static String code() {
        return ADMIN.codes.code();
    }

    /** Adds those that are missing. */
    static void addTo(KeycloakAdmin admin) {
        for (DemonstrationAccount account : values()) {
            String role = account.role;
            List<Map<String, ?>> secondFactor = role == null ? List.of() : List.of(account.codes.credential());
            if (admin.user(account.email).isMissingNode()) {
                String id = admin.addUser(account.email, PASSWORD, secondFactor);
                if (role != null) {
                    admin.grant(id, role);
                }
            }
        }
    }

    /** What {@code bin/serve} prints. */
    static String all() {
        return Arrays.stream(values())
                .map(account -> "    " + account.email + (account.isStaff() ? " (et un code)" : ""))
                .collect(Collectors.joining("\n"));
    }
}
