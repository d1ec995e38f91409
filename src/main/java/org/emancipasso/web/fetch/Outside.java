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

    private static final int HTTPS = 443;

    /** All addresses of a name. */
    List<InetAddress> addresses(String host) throws IOException {
        return List.of(InetAddress.getAllByName(host));
    }

    /** A line to that address and no other, once its certificate says that it is the host. */
    Socket connect(InetAddress address, String host, Duration patience) throws IOException {
        int millis = (int) patience.toMillis();
        Socket plain = new Socket();
        try {
            plain.connect(new InetSocketAddress(address, HTTPS), millis);
            plain.setSoTimeout(millis);
            SSLSocket secured = (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host,
                    HTTPS, true);
            SSLParameters parameters = secured.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            secured.setSSLParameters(parameters);
            secured.startHandshake();
            return secured;
        } catch (IOException e) {
            plain.close();
            throw e;
        }
    }
}
