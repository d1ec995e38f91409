package org.emancipasso.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** {@code docker/keycloak/realm.json}, as Keycloak reads it: each <code>${NAME}</code> is a variable of its environment. */
public final class RealmFile {

    static final Path FILE = Path.of("docker/keycloak/realm.json");

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)}");

    private RealmFile() {
    }

    /** The realm that an environment makes of the file. */
    static JsonNode in(Map<String, String> environment) throws IOException {
        String text = VARIABLE.matcher(Files.readString(FILE)).replaceAll(match -> Optional
                .ofNullable(environment.get(match.group(1)))
                .orElseThrow(() -> new IllegalStateException("The realm needs " + match.group(1))));
        return new ObjectMapper().readTree(text);
    }
}
