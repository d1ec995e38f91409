package org.emancipasso.testing;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keycloak as its makers publish it, with the project's settings: fetched by Maven, unpacked and built once for all starts
 * of this checkout.
 */
final class KeycloakDistribution {

    static final Path SETTINGS = Path.of("docker/keycloak/keycloak.conf");

    private static final Path CACHE = Path.of(".local/keycloak");
    private static final Path POM = Path.of("pom.xml");
    private static final Pattern VERSION = Pattern.compile("<keycloak.version>(.+)</keycloak.version>");

    private KeycloakDistribution() {
    }

    /** Where it is; made if it is not there yet, which takes a minute or two. */
    static Path home() throws IOException, InterruptedException {
        Path home = location().toAbsolutePath();
        if (!Files.exists(home)) {
            make(home);
        }
        return home;
    }

    /** Whether a start has to wait for it. */
    static boolean isThere() throws IOException {
        return Files.exists(location());
    }

    private static Path location() throws IOException {
        return CACHE.resolve(version() + "-" + Integer.toHexString(Files.readString(SETTINGS).hashCode()));
    }

    private static String version() throws IOException {
        Matcher matcher = VERSION.matcher(Files.readString(POM));
        if (!matcher.find()) {
            throw new IOException(POM + " does not say which Keycloak");
        }
        return matcher.group(1);
    }

    /** In a place of its own, then moved: another process may be at it too. */
    private static void make(Path home) throws IOException, InterruptedException {
        Files.createDirectories(CACHE);
        Path work = Files.createTempDirectory(CACHE, "making").toAbsolutePath();
        try {
            run(List.of("./mvnw", "-q", "-B", "dependency:unpack@keycloak", "-Dkeycloak.unpacked=" + work), "fetch");
            Path made = work.resolve("keycloak-" + version());
            Files.copy(SETTINGS, made.resolve("conf/keycloak.conf"), StandardCopyOption.REPLACE_EXISTING);
            run(List.of("sh", made.resolve("bin/kc.sh").toString(), "build", "--db=dev-file"), "build");
            Files.move(made, home);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            // The other was faster.
        } finally {
            Serve.delete(work);
        }
    }

    private static void run(List<String> command, String what) throws IOException, InterruptedException {
        Path log = CACHE.resolve(what + ".log");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_APPEND", String.join(" ", Java.SHORT_LIVED));
        if (builder.start().waitFor() != 0) {
            throw new IOException("Keycloak: " + what + " failed; see " + log);
        }
    }
}
