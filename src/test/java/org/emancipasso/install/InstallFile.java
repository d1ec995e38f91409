package org.emancipasso.install;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads the files of {@code docker} and {@code k8s}, and what they repeat of the platform's own. */
final class InstallFile {

    static final Path DOCKER = Path.of("docker");
    static final Path KUBERNETES = Path.of("k8s/base");

    private static final Path APPLICATION = Path.of("src/main/resources/application.properties");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?::([-?])([^}]*))?}");

    private InstallFile() {
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A YAML file whose keys are each written once, with its merges done. */
    static JsonNode yaml(Path file) {
        return yaml(text(file));
    }

    static JsonNode yaml(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        Object read = new Yaml(new SafeConstructor(options)).load(text);
        return new ObjectMapper().valueToTree(read);
    }

    /** {@code NAME=value} lines. */
    static Map<String, String> variables(Path file) {
        return text(file).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toMap(line -> line.substring(0, line.indexOf('=')),
                        line -> line.substring(line.indexOf('=') + 1), (_, twice) -> {
                            throw new IllegalStateException("written twice: " + twice);
                        }, TreeMap::new));
    }

    /** A key of {@code application.properties}. */
    static String platform(String key) {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(APPLICATION)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty(key);
    }

    /** How many seconds the platform may take to end. */
    static int shutdownSeconds() {
        return Stream.of("%prod.quarkus.shutdown.delay", "quarkus.shutdown.timeout")
                .mapToInt(key -> Integer.parseInt(platform(key).replaceAll("s$", ""))).sum();
    }

    /** The {@code ${…}} of a compose file: the name, then {@code -} or {@code ?} or nothing, then what follows. */
    static List<MatchResult> references(String compose) {
        return VARIABLE.matcher(compose).results().toList();
    }

    /** A compose file as Compose sees it when {@code .env} says this. */
    static String interpolated(String compose, Map<String, String> variables) {
        return VARIABLE.matcher(compose).replaceAll(match -> {
            String value = variables.getOrDefault(match.group(1), "");
            return value.isEmpty() && "-".equals(match.group(2)) ? match.group(3) : value;
        });
    }

    static List<String> names(JsonNode mapping) {
        return mapping.properties().stream().map(Map.Entry::getKey).toList();
    }

    static List<String> texts(JsonNode sequence) {
        return StreamSupport.stream(sequence.spliterator(), false).map(JsonNode::asText).toList();
    }
}
