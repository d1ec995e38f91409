package org.emancipasso.web.fetch;

import java.net.SocketTimeoutException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Objects;

import javax.net.ssl.SSLException;

import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MessageConstraintException;

/** Why a site did not answer. */
public enum Trouble {
    /** Nobody has the name, or nobody said who in time. */
    UNKNOWN_HOST,
    /** The name leads to a machine that is not on the Internet: nothing was asked. */
    NOT_PUBLIC,
    /** Nobody takes the line. */
    UNREACHABLE,
    /** The line is taken, and nobody says anything, or too slowly. */
    SILENT,
    /** The line was cut. */
    DROPPED,
    /** What is said is not HTTP, or has no measure. */
    GARBLED,
    /** The certificate was valid once. */
    CERTIFICATE_EXPIRED,
    /** The certificate will be valid. */
    CERTIFICATE_EARLY,
    /** The certificate is another site's. */
    CERTIFICATE_OF_ANOTHER,
    /** Nobody whom browsers believe signed the certificate. */
    CERTIFICATE_UNKNOWN,
    /** No secured line came about. */
    UNSECURED;

    /** Whether nothing was heard at all: it may be our own network. */
    public boolean isSilence() {
        return this == UNKNOWN_HOST || this == UNREACHABLE || this == SILENT;
    }

    static Trouble of(Exception failure) {
        if (failure instanceof SocketTimeoutException) {
            return SILENT;
        }
        if (failure instanceof SSLException) {
            return ofSecurity(failure);
        }
        return failure instanceof HttpException || failure instanceof MessageConstraintException ? GARBLED : DROPPED;
    }

    private static Trouble ofSecurity(Exception failure) {
        Throwable cause = failure;
        while (cause != null) {
            if (cause instanceof CertificateExpiredException) {
                return CERTIFICATE_EXPIRED;
            }
            if (cause instanceof CertificateNotYetValidException) {
                return CERTIFICATE_EARLY;
            }
            if (cause instanceof CertPathBuilderException) {
                return CERTIFICATE_UNKNOWN;
            }
            // What the JDK says when names differ: it has no class for that.
            if (cause instanceof CertificateException
                    && Objects.toString(cause.getMessage()).matches("No (name|subject) .*")) {
                return CERTIFICATE_OF_ANOTHER;
            }
            cause = cause.getCause();
        }
        return UNSECURED;
    }
}
