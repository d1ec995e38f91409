package org.emancipasso.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The platform as it is built, in a process of its own. */
public final class Program {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final Path REHEARSAL = Path.of("docker/rehearsal.env");

    private Program() {
    }

    /**
     * The server without arguments, one command with some.
     *
     * @param memory how much the heap may take, as the JVM is told
     * @param properties configuration, as {@code -D…}
     * @param arguments the command
     */
    static ProcessBuilder with(String memory, List<String> properties, List<String> arguments) throws IOException {
        List<String> options = new ArrayList<>(StartupCache.PLATFORM.options());
        options.addAll(properties);
        return java(memory, options, arguments);
    }

    /** A start without database, search engine and cache, that ends by itself. */
    public static ProcessBuilder rehearsal() throws IOException {
        ProcessBuilder builder = java("-Xmx256m", List.of(), List.of("rehearse"));
        builder.environment().keySet().removeIf(key -> key.startsWith("QUARKUS_"));
        Properties settings = new Properties();
        try (var in = Files.newInputStream(REHEARSAL)) {
            settings.load(in);
        }
        settings.forEach((key, value) -> builder.environment().put((String) key, (String) value));
        builder.environment().put("QUARKUS_HTTP_PORT", "" + LocalSearch.freePort());
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", "" + LocalSearch.freePort());
        return builder;
    }

    /** A command that Ctrl-C in a terminal does not reach: whoever starts it ends it, in an order that loses nothing. */
    static List<String> sheltered(List<String> command) {
        List<String> whole = new ArrayList<>(List.of("sh", "-c", "trap '' INT; exec \"$@\"", "sh"));
        whole.addAll(command);
        return whole;
    }

    private static ProcessBuilder java(String memory, List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(Java.executable(), memory, "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }
}
