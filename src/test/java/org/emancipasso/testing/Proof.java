package org.emancipasso.testing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.altcha.altcha.Altcha;
import org.altcha.altcha.Altcha.Algorithm;

import io.vertx.core.json.JsonObject;

/** What the script of a form without an account does: solves its challenge. */
public final class Proof {

    private Proof() {
    }

    /** The payload that solves a challenge. */
    public static String of(String challenge) {
        JsonObject asked = new JsonObject(challenge);
        try {
            int number = Altcha.solveChallenge(asked.getString("challenge"), asked.getString("salt"),
                    Algorithm.SHA256, asked.getLong("maxnumber"), 0).number;
            JsonObject payload = asked.copy().put("number", number);
            payload.remove("maxnumber");
            return Base64.getEncoder().encodeToString(payload.encode().getBytes(StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
