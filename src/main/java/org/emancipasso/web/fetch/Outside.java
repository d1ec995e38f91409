package org.emancipasso.web.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;

import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

import jakarta.inject.Singleton;

/** The world: who has a name, and a line to an address. Tests put a smaller one in its place. */
@Singleton
public class Outside {

    /** All addresses of a name. */
    List<InetAddress> addresses(String host) throws IOException {
        return List.of(InetAddress.getAllByName(host));
    }

    /** A line to that address and no other; whoever is silent on it for so long is not waited for. */
    Socket connect(InetAddress address, int port, Duration patience) throws IOException {
        int millis = (int) patience.toMillis();
        Socket line = new Socket();
        try {
            line.connect(new InetSocketAddress(address, port), millis);
            line.setSoTimeout(millis);
            return line;
        } catch (IOException e) {
            line.close();
            throw e;
        }
    }

    /** The same line, secured, once the certificate at its end says that it is the host. */
    Socket secure(Socket line, String host, int port) throws IOException {
        SSLSocket secured = (SSLSocket) trust().createSocket(line, host, port, true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    /** Whose certificates are believed. */
    SSLSocketFactory trust() {
        return (SSLSocketFactory) SSLSocketFactory.getDefault();
    }
}
