package org.emancipasso.moderation.contribution;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import jakarta.inject.Singleton;

import org.altcha.altcha.Altcha;
import org.altcha.altcha.Altcha.Challenge;
import org.altcha.altcha.Altcha.ChallengeOptions;
import org.emancipasso.account.SessionTokens;

import io.vertx.core.json.JsonObject;

/**
 * Some work that a browser does so that sending a thousand forms costs (ALTCHA, version 1 of its protocol, SHA-256). A
 * challenge names the form's key, of which each makes one object: to solve one again is of no use.
 */
@Singleton
class ProofOfWork {

    private static final String KEY = "cle";
    private static final int LONGEST = 2_000;

    private final SessionTokens tokens;
    private final ContributionConfig config;

    ProofOfWork(SessionTokens tokens, ContributionConfig config) {
        this.tokens = tokens;
        this.config = config;
    }

    /** A challenge as JSON, for the form of a key. */
    String challenge(String key) {
        try {
            Challenge challenge = Altcha.createChallenge(new ChallengeOptions().setMaxNumber(config.work())
                    .setSecureRandomNumber(true).setHmacKey(secret()).addParam(KEY, key));
            return new JsonObject().put("algorithm", challenge.algorithm).put("challenge", challenge.challenge)
                    .put("salt", challenge.salt).put("maxnumber", challenge.maxnumber)
                    .put("signature", challenge.signature).encode();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a payload solves a challenge of ours for this key; the key says until when. */
    boolean isProven(String key, String payload) {
        if (payload.length() > LONGEST) {
            return false;
        }
        try {
            JsonObject said = new JsonObject(
                    new String(Base64.getDecoder().decode(payload), StandardCharsets.UTF_8));
            return key.equals(Altcha.extractParams(said.getString("salt", "")).get(KEY))
                    && Altcha.verifySolution(payload, secret(), false);
        } catch (Exception _) {
            // The library declares no narrower one, also for what is not a payload at all.
            return false;
        }
    }

    private String secret() {
        return tokens.seal("contribution-proof", "");
    }
}
