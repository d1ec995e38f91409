package org.emancipasso.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a JVM learnt from one start of a program, kept for the next ones: a file for each JDK and build (docs/adr/0014).
 * A JVM that cannot use it starts without.
 */
public enum StartupCache {

    PLATFORM("quarkus-app/quarkus-run.jar"), ENGINE("engine-classpath");

    /** The JVM has remarks about each class that it cannot keep. */
    private static final String SILENT = "-Xlog:aot*=off";

    private final Path program;
    private final Path file;

    StartupCache(String program) {
        this.program = Path.of("target", program);
        this.file = Path.of("target", "start-" + name().toLowerCase(Locale.ROOT) + "-" + Runtime.version() + ".aot")
                .toAbsolutePath();
    }

    /** What the JVM is told: nothing unless there is a cache of this build. */
    List<String> options() throws IOException {
        return isCurrent() ? List.of("-XX:AOTCache=" + file, SILENT) : List.of();
    }

    /**
     * Makes the cache, unless there is one, by a start that ends by itself; gives way to everything else meanwhile.
     *
     * @param rehearsal the start, whose command is {@code java …}, with the memory management of the starts to come
     * @param work where the file grows
     * @return whether there is a cache now
     */
    boolean make(ProcessBuilder rehearsal, Path work) throws IOException, InterruptedException {
        return make(rehearsal, work, List.of("nice", "-n", "19"));
    }

    /** The same, as fast as anything else. */
    public boolean makeAtOnce(ProcessBuilder rehearsal, Path work) throws IOException, InterruptedException {
        return make(rehearsal, work, List.of());
    }

    /** Where it is, once it was made. */
    public Path file() {
        return file;
    }

    private boolean make(ProcessBuilder rehearsal, Path work, List<String> priority)
            throws IOException, InterruptedException {
        if (isCurrent()) {
            return true;
        }
        FileTime built = Files.getLastModifiedTime(program);
        Path made = work.resolve("start.aot").toAbsolutePath();
        Files.deleteIfExists(made);
        List<String> command = new ArrayList<>(rehearsal.command());
        command.addAll(1, List.of("-XX:AOTCacheOutput=" + made, SILENT));
        command.addAll(0, priority);
        Process process = rehearsal.command(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
        } catch (IllegalStateException _) {
            // All ends already.
            end(process);
        }
        if (process.waitFor() != 0) {
            return false;
        }
        Files.setLastModifiedTime(made, built);
        Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    /** A cache bears the time of the program that it was made from. */
    private boolean isCurrent() throws IOException {
        return Files.exists(file) && Files.getLastModifiedTime(file).equals(Files.getLastModifiedTime(program));
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
