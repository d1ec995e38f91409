package org.emancipasso.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Starts the local stack once for all tests of a run, empty, whatever the environment says. */
public final class LocalStackResource implements QuarkusTestResourceLifecycleManager {

    private static @Nullable LocalStack running;
    private static @Nullable MailFront front;

    static final Path DATA = TestFolder.of("stack");

    @Override
    public Map<String, String> start() {
        try {
            LocalStack stack = running;
            if (stack == null) {
                Serve.delete(DATA);
                stack = LocalStack.start(DATA, Map.of(), LocalKeycloak.chosenForTests());
                running = stack;
                front = MailFront.before(stack.mail());
                LocalStack started = stack;
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(started)));
            }
            Map<String, String> configuration = stack.configuration();
            configuration.put("emancipasso.mail.port", "" + mailFront().port());
            return configuration;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // The next application of this run uses it too; the shutdown hook ends it.
    }

    /** The stack of this run, for tests that stop or freeze a part of it. */
    static LocalStack running() {
        LocalStack stack = running;
        if (stack == null) {
            throw new IllegalStateException("No test started the local stack");
        }
        return stack;
    }

    /** What the platform takes for the server of mail. */
    static MailFront mailFront() {
        MailFront running = front;
        if (running == null) {
            throw new IllegalStateException("No test started the local stack");
        }
        return running;
    }

    private static void close(LocalStack stack) {
        try {
            mailFront().close();
            stack.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
