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

    private static final Path DATA = Path.of("target/test-stack");

    @Override
    public Map<String, String> start() {
        try {
            LocalStack stack = running;
            if (stack == null) {
                Serve.delete(DATA);
                stack = LocalStack.start(DATA, Map.of(), LocalKeycloak.chosenForTests());
                running = stack;
                LocalStack started = stack;
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(started)));
            }
            return stack.configuration();
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

    private static void close(LocalStack stack) {
        try {
            stack.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
