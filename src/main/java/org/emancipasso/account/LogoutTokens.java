package org.emancipasso.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;

/** Believes a logout token of the provider, and no other (OpenID Connect Back-Channel Logout §2.6). */
@ApplicationScoped
class LogoutTokens {

    private static final Logger LOG = Logger.getLogger(LogoutTokens.class);
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final int SECONDS_OF_SKEW = 30;
    private static final int MINUTES_OLD = 5;

    private final JwtConsumer consumer;

    LogoutTokens(@ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> configured,
            @ConfigProperty(name = "quarkus.oidc.client-id") String clientId) {
        String issuer = configured.orElse("");
        consumer = new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT,
                        AlgorithmIdentifiers.RSA_USING_SHA256, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256))
                .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(
                        new HttpsJwks(issuer + "/protocol/openid-connect/certs")))
                .setExpectedIssuer(issuer).setExpectedAudience(clientId).setRequireIssuedAt().setRequireJwtId()
                .setIssuedAtRestrictions(SECONDS_OF_SKEW, MINUTES_OLD * 60)
                .setAllowedClockSkewInSeconds(SECONDS_OF_SKEW).build();
    }

    /** What is over; empty when the token proves nothing. */
    Optional<LogoutToken> read(String token) {
        try {
            JwtClaims claims = consumer.processToClaims(token);
            String subject = claims.getSubject();
            String session = claims.getStringClaimValue("sid");
            if (claims.hasClaim("nonce") || !(claims.getClaimValue("events") instanceof Map<?, ?> events)
                    || !events.containsKey(EVENT) || subject == null && session == null) {
                return Optional.empty();
            }
            return Optional.of(new LogoutToken(claims.getIssuer(), subject == null ? "" : subject, session));
        } catch (InvalidJwtException e) {
            LOG.warnf("A logout token was refused: %s", List.copyOf(e.getErrorDetails()));
            return Optional.empty();
        } catch (MalformedClaimException e) {
            return Optional.empty();
        }
    }
}
