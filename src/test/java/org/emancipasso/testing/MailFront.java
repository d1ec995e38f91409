package org.emancipasso.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

/** Stands before the server of mail, passes on what both say line by line, and misbehaves on demand. */
final class MailFront implements AutoCloseable {

    /** The step at which the server would say its first word. */
    static final String HELLO = "HELLO";
    /** The step at which the whole letter was said. */
    static final String END = ".";
    /** Instead of an answer: nothing, until the other gives up. */
    static final String SILENCE = "silence";
    /** Instead of an answer: the step is passed on, and the connection breaks when the answer comes. */
    static final String CUT = "cut";

    private static final Fault NONE = new Fault("none", "");

    private record Fault(String step, String answer) {}

    private final int server;
    private final int port;
    private volatile ServerSocket door;
    private volatile Fault fault = NONE;

    private MailFront(int server, ServerSocket door) {
        this.server = server;
        this.port = door.getLocalPort();
        this.door = door;
    }

    static MailFront before(LocalMail mail) throws IOException {
        MailFront front = new MailFront(mail.port(), open(0));
        front.admit();
        return front;
    }

    int port() {
        return port;
    }

    void misbehave(String step, String answer) {
        fault = new Fault(step, answer);
    }

    void stop() throws IOException {
        door.close();
    }

    void mend() throws IOException {
        fault = NONE;
        if (door.isClosed()) {
            door = open(port);
            admit();
        }
    }

    private static ServerSocket open(int port) throws IOException {
        return new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    }

    private void admit() {
        ServerSocket open = door;
        Thread.ofVirtual().start(() -> {
            while (!open.isClosed()) {
                try {
                    Socket client = open.accept();
                    Thread.ofVirtual().start(() -> converse(client));
                } catch (IOException e) {
                    // The door was closed.
                    return;
                }
            }
        });
    }

    private void converse(Socket client) {
        try (client; Socket behind = new Socket(InetAddress.getLoopbackAddress(), server)) {
            // Each line leaves by itself: none waits until the one before it is acknowledged.
            client.setTcpNoDelay(true);
            behind.setTcpNoDelay(true);
            BufferedReader said = reader(client);
            if (fault.step.equals(HELLO)) {
                said.readLine();
                return;
            }
            AtomicBoolean cut = new AtomicBoolean();
            Thread.ofVirtual().start(() -> passOnAnswers(behind, client, cut));
            passOn(said, behind, client, cut);
        } catch (IOException e) {
            // One of both hung up.
        }
    }

    private void passOn(BufferedReader said, Socket behind, Socket client, AtomicBoolean cut) throws IOException {
        boolean inLetter = false;
        boolean alone = false;
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            String step = step(line, inLetter);
            boolean faulty = fault.step.equals(step);
            if (faulty && fault.answer.equals(SILENCE)) {
                said.readLine();
                return;
            }
            if (alone) {
                say(client, "250 OK");
            } else if (faulty && !fault.answer.equals(CUT)) {
                say(client, fault.answer);
                inLetter = false;
                // The server behind still waits for the end of the letter, and would take the next command for a part of it.
                alone = step.equals(END);
            } else {
                cut.set(faulty);
                say(behind, line);
                inLetter = step.equals("DATA") || inLetter && !step.equals(END);
            }
        }
    }

    private static void passOnAnswers(Socket behind, Socket client, AtomicBoolean cut) {
        try (client) {
            BufferedReader answers = reader(behind);
            for (String line = answers.readLine(); line != null && !cut.get(); line = answers.readLine()) {
                say(client, line);
            }
        } catch (IOException e) {
            // One of both hung up.
        }
    }

    private static String step(String line, boolean inLetter) {
        return inLetter ? (line.equals(END) ? END : "") : line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
    }

    private static void say(Socket to, String line) throws IOException {
        OutputStream out = to.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static BufferedReader reader(Socket from) throws IOException {
        return new BufferedReader(new InputStreamReader(from.getInputStream(), StandardCharsets.ISO_8859_1));
    }

    @Override
    public void close() {
        try {
            stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
